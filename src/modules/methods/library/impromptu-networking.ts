import type { Method } from '../rules/method.ts';

export const impromptuNetworking: Method = {
  id: 'impromptu-networking',
  name: { fr: 'Rencontres impromptues', nl: 'Impromptu networking', en: 'Impromptu networking' },
  purposes: ['meet'],
  what: {
    fr: 'Ouvrir une rencontre : chacun dit son défi et son attente à trois personnes.',
    nl: 'Een ontmoeting openen: ieder vertelt zijn uitdaging en verwachting aan drie mensen.',
    en: 'Open a meeting: each tells their challenge and hope to three people.',
  },
  notWhen: {
    fr: 'Le groupe se connaît déjà très bien, ou se déplacer est difficile sans sièges proches.',
    nl: 'De groep kent elkaar al goed, of rondlopen is moeilijk zonder stoelen dichtbij.',
    en: 'The group knows one another well, or moving is hard without seats nearby.',
  },
  people: { from: 6, to: null },
  minutes: { min: 15, usual: 20, max: 20 },
  steps: [
    {
      says: {
        fr: 'Dire la consigne : un défi apporté, une attente',
        nl: 'De opdracht geven: een uitdaging, een verwachting',
        en: 'Say the question: one challenge, one hope',
      },
      minutes: { min: 2, usual: 2, max: 2 },
      who: 'facilitator',
    },
    {
      says: { fr: 'Première ronde à deux', nl: 'Eerste ronde met twee', en: 'First round in twos' },
      minutes: { min: 4, usual: 5, max: 5 },
      who: 'pairs',
    },
    {
      says: { fr: 'Deuxième ronde à deux', nl: 'Tweede ronde met twee', en: 'Second round in twos' },
      minutes: { min: 4, usual: 5, max: 5 },
      who: 'pairs',
    },
    {
      says: { fr: 'Troisième ronde à deux', nl: 'Derde ronde met twee', en: 'Third round in twos' },
      minutes: { min: 4, usual: 5, max: 5 },
      who: 'pairs',
    },
    {
      says: { fr: 'Partager quelques échos', nl: 'Enkele indrukken delen', en: 'Share a few echoes' },
      minutes: { min: 3, usual: 3, max: 3 },
      who: 'plenary',
    },
  ],
  rotation: {
    fr: 'À chaque ronde, chacun trouve une nouvelle personne.',
    nl: 'Bij elke ronde zoekt ieder een nieuwe gesprekspartner.',
    en: 'At each round everybody finds a new partner.',
  },
  roles: ['facilitator'],
  materials: ['clock'],
  certainty: 'known',
  sources: ['liberatingstructures-uncovered.com', 'mischiefmakers.co'],
  family: 'Liberating Structures',
};
