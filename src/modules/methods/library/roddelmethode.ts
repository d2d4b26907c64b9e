import type { Method } from '../rules/method.ts';

export const roddelmethode: Method = {
  id: 'roddelmethode',
  name: { fr: 'Méthode du commérage', nl: 'Roddelmethode', en: 'Gossip method' },
  purposes: ['case'],
  what: {
    fr: 'Entendre ce que d’autres pensent librement de sa question, sans devoir y répondre.',
    nl: 'Horen wat anderen vrijuit over uw vraag denken, zonder te moeten antwoorden.',
    en: 'Hear what others freely think of your question, without having to answer.',
  },
  notWhen: {
    fr: 'Le groupe se connaît peu, ou la confiance n’est pas là.',
    nl: 'De groep kent elkaar weinig, of het vertrouwen ontbreekt.',
    en: 'The group hardly knows one another, or there is no trust yet.',
  },
  people: { from: 4, to: 8 },
  minutes: { min: 30, usual: 40, max: 60 },
  steps: [
    {
      says: { fr: 'Poser sa question, en bref', nl: 'De vraag kort introduceren', en: 'Put one’s question, briefly' },
      minutes: { min: 4, usual: 5, max: 8 },
      who: 'presenter',
    },
    {
      says: {
        fr: 'Poser trois questions ouvertes par personne',
        nl: 'Drie open vragen per persoon stellen',
        en: 'Ask three open questions each',
      },
      minutes: { min: 8, usual: 10, max: 15 },
      who: 'group',
    },
    {
      says: {
        fr: 'Parler d’elle à la troisième personne, pendant qu’elle tourne le dos',
        nl: 'In de derde persoon spreken, de inbrenger zit met de rug naar de groep',
        en: 'Talk in the third person while they sit with their back to the group',
      },
      minutes: { min: 11, usual: 15, max: 22 },
      who: 'group',
    },
    {
      says: {
        fr: 'Dire ce que cela fait et ce que l’on garde',
        nl: 'Vertellen wat het doet en wat men meeneemt',
        en: 'Say how it felt and what one keeps',
      },
      minutes: { min: 4, usual: 5, max: 8 },
      who: 'presenter',
    },
    {
      says: { fr: 'Évaluer', nl: 'Evalueren', en: 'Evaluate' },
      minutes: { min: 4, usual: 5, max: 8 },
      who: 'all',
    },
  ],
  roles: ['facilitator', 'presenter'],
  materials: ['chairs'],
  certainty: 'minutes',
  sources: ['managementissues.com', 'bpopleidingen.nl', 'lancelots.nl'],
};
