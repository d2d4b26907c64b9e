import type { Method } from '../rules/method.ts';

export const incidentmethode: Method = {
  id: 'incidentmethode',
  name: { fr: 'Méthode de l’incident', nl: 'Incidentmethode', en: 'Incident method' },
  purposes: ['case'],
  what: {
    fr: 'Reprendre un moment précis qui a mal tourné et voir comment agir autrement.',
    nl: 'Een concreet moment dat fout liep opnieuw bekijken en zien hoe het anders kan.',
    en: 'Go back to one moment that went wrong and see how to act differently.',
  },
  notWhen: {
    fr: 'L’incident est encore à vif pour une personne présente.',
    nl: 'Het incident ligt voor een aanwezige nog te gevoelig.',
    en: 'The incident is still raw for somebody in the room.',
  },
  people: { from: 5, to: 8 },
  minutes: { min: 60, usual: 65, max: 90 },
  steps: [
    {
      says: {
        fr: 'Revenir sur la séance précédente',
        nl: 'Terugblikken op de vorige intervisie',
        en: 'Look back at the last session',
      },
      minutes: { min: 5, usual: 5, max: 7 },
      who: 'all',
    },
    {
      says: { fr: 'Apporter les cas, en bref', nl: 'De casussen kort inbrengen', en: 'Bring in the cases, briefly' },
      minutes: { min: 9, usual: 10, max: 14 },
      who: 'all',
    },
    {
      says: { fr: 'Choisir un cas', nl: 'Een casus kiezen', en: 'Choose one case' },
      minutes: { min: 5, usual: 5, max: 7 },
      who: 'all',
    },
    {
      says: {
        fr: 'S’informer par des questions, sans avis',
        nl: 'Informatie vragen, zonder mening',
        en: 'Ask for information, without opinions',
      },
      minutes: { min: 14, usual: 15, max: 21 },
      who: 'group',
    },
    {
      says: {
        fr: 'Analyser sans la personne qui apporte le cas',
        nl: 'Analyseren zonder de inbrenger',
        en: 'Analyse without the person who brought the case',
      },
      minutes: { min: 9, usual: 10, max: 14 },
      who: 'group',
    },
    {
      says: {
        fr: 'Donner son avis à tour de rôle, elle écoute',
        nl: 'Om de beurt advies geven, de inbrenger luistert',
        en: 'Give advice in turn while they listen',
      },
      minutes: { min: 9, usual: 10, max: 14 },
      who: 'group',
    },
    {
      says: {
        fr: 'Évaluer et dire à quoi l’on s’engage',
        nl: 'Evalueren en zeggen wat men zich voorneemt',
        en: 'Evaluate and say what one will do',
      },
      minutes: { min: 9, usual: 10, max: 14 },
      who: 'presenter',
    },
  ],
  roles: ['facilitator', 'presenter', 'timekeeper'],
  materials: ['sheets', 'clock'],
  certainty: 'minutes',
  sources: ['fotoscholing.nl', 'eenmeesterinleren.nl', 'lessonup'],
};
