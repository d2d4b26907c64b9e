import type { Method } from '../rules/method.ts';

export const troika: Method = {
  id: 'troika',
  name: { fr: 'Troïka', nl: 'Troika consulting', en: 'Troika consulting' },
  purposes: ['case'],
  what: {
    fr: 'Recevoir et donner un conseil, à trois, chacun à son tour.',
    nl: 'Met drie om de beurt advies krijgen en geven.',
    en: 'Get and give advice in threes, each in turn.',
  },
  notWhen: {
    fr: 'La question touche une personne présente dans la salle.',
    nl: 'De vraag gaat over iemand in de zaal.',
    en: 'The question is about somebody in the room.',
  },
  people: { from: 3, to: 3 },
  minutes: { min: 30, usual: 31, max: 36 },
  steps: [
    {
      says: { fr: 'Réfléchir à sa question', nl: 'Over de eigen vraag nadenken', en: 'Think of one’s question' },
      minutes: { min: 1, usual: 1, max: 1 },
      who: 'each',
    },
    {
      says: { fr: 'Exposer sa question', nl: 'De vraag inbrengen', en: 'Put one’s question' },
      minutes: { min: 1, usual: 2, max: 2 },
      who: 'presenter',
      times: 3,
    },
    {
      says: { fr: 'Demander ce qui n’est pas clair', nl: 'Vragen wat niet duidelijk is', en: 'Ask what is not clear' },
      minutes: { min: 1, usual: 2, max: 2 },
      who: 'consultants',
      times: 3,
    },
    {
      says: {
        fr: 'Conseiller, pendant qu’elle tourne le dos',
        nl: 'Advies geven, terwijl de inbrenger met de rug zit',
        en: 'Advise, while they have turned their back',
      },
      minutes: { min: 4, usual: 4, max: 5 },
      who: 'consultants',
      times: 3,
    },
    {
      says: { fr: 'Dire ce qui aide', nl: 'Zeggen wat helpt', en: 'Say what helps' },
      minutes: { min: 1, usual: 2, max: 2 },
      who: 'presenter',
      times: 3,
    },
  ],
  rotation: {
    fr: 'Chacun des trois apporte sa question à son tour.',
    nl: 'Elk van de drie brengt op zijn beurt een vraag in.',
    en: 'Each of the three brings a question in turn.',
  },
  roles: ['presenter', 'timekeeper'],
  materials: ['chairs', 'clock'],
  certainty: 'known',
  sources: ['liberatingstructures-uncovered.com'],
  family: 'Liberating Structures',
};
