import type { Method } from '../rules/method.ts';

export const tenTenTen: Method = {
  id: 'dix-dix-dix',
  name: { fr: '10-10-10', nl: '10-10-10', en: '10-10-10' },
  purposes: ['case'],
  what: {
    fr: 'Travailler plusieurs situations en peu de temps, chacune en trois parts égales.',
    nl: 'Meerdere situaties in korte tijd bespreken, elk in drie gelijke delen.',
    en: 'Work on several situations in little time, each in three equal parts.',
  },
  notWhen: {
    fr: 'La situation est si lourde que trente minutes la bâcleraient : prenez une méthode plus longue.',
    nl: 'De situatie is zo zwaar dat dertig minuten er geen recht aan doen: kies een langere methode.',
    en: 'The situation is so heavy that thirty minutes would not do it justice: take a longer method.',
  },
  people: { from: 5, to: 6 },
  again: { from: 3, to: 4 },
  minutes: { min: 30, usual: 30, max: 30 },
  steps: [
    {
      says: {
        fr: 'Exposer la situation, sans être interrompu',
        nl: 'De situatie toelichten, zonder onderbreking',
        en: 'Tell the situation, without being interrupted',
      },
      minutes: { min: 10, usual: 10, max: 10 },
      who: 'presenter',
    },
    {
      says: {
        fr: 'Poser des questions pour comprendre',
        nl: 'Vragen stellen om te begrijpen',
        en: 'Ask questions in order to understand',
      },
      minutes: { min: 10, usual: 10, max: 10 },
      who: 'group',
    },
    {
      says: {
        fr: 'Chercher des pistes et vers qui se tourner',
        nl: 'Pistes zoeken en bij wie men terechtkan',
        en: 'Look for ways forward and whom to turn to',
      },
      minutes: { min: 10, usual: 10, max: 10 },
      who: 'group',
    },
  ],
  roles: ['presenter', 'facilitator', 'timekeeper'],
  materials: ['sheets', 'clock'],
  certainty: 'unsure',
  sources: [],
};
