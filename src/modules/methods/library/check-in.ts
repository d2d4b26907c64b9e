import type { Method } from '../rules/method.ts';

export const checkIn: Method = {
  id: 'check-in',
  name: { fr: 'Tour d’arrivée', nl: 'Check-in', en: 'Check-in' },
  purposes: ['meet'],
  what: {
    fr: 'Donner la parole à chacun dès le début : comment j’arrive, ce que j’attends.',
    nl: 'Ieder meteen het woord geven: hoe kom ik aan, wat verwacht ik.',
    en: 'Give everybody the word at the start: how I come, what I hope for.',
  },
  notWhen: {
    fr: 'Vous êtes plus de quinze : faites-le par table.',
    nl: 'U bent met meer dan vijftien: doe het per tafel.',
    en: 'You are more than fifteen: do it table by table.',
  },
  people: { from: 3, to: 15 },
  minutes: { min: 5, usual: 15, max: 45 },
  steps: [
    {
      says: {
        fr: 'Dire une phrase chacun : son état, son attente',
        nl: 'Elk één zin: hoe het gaat, wat men verwacht',
        en: 'One sentence each: how one is, what one hopes for',
      },
      minutes: { min: 1, usual: 1, max: 2 },
      who: 'each',
      times: 'each',
    },
  ],
  roles: ['facilitator'],
  materials: [],
  certainty: 'known',
  sources: ['avise.org'],
};
