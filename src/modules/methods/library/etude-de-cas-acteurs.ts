import type { Method } from '../rules/method.ts';

export const etudeDeCasActeurs: Method = {
  id: 'etude-de-cas-acteurs',
  name: { fr: 'Étude de cas avec acteurs', nl: 'Casestudie met acteurs', en: 'Case study with actors' },
  purposes: ['case', 'play'],
  what: {
    fr: 'Voir un cas joué, puis dresser le profil, le diagnostic et les solutions à plusieurs structures.',
    nl: 'Een gespeelde casus zien, en dan samen profiel, diagnose en oplossingen opmaken.',
    en: 'See a case played, then draw up profile, diagnosis and solutions across organisations.',
  },
  notWhen: {
    fr: 'Le cas joué ressemble de trop près à une personne réelle.',
    nl: 'De gespeelde casus lijkt te veel op een echt persoon.',
    en: 'The case played is too much like a real person.',
  },
  people: { from: 10, to: 15 },
  minutes: { min: 45, usual: 45, max: 45 },
  steps: [
    {
      says: { fr: 'Jouer le cas', nl: 'De casus spelen', en: 'Play the case' },
      minutes: { min: 10, usual: 10, max: 10 },
      who: 'actors',
    },
    {
      says: { fr: 'Dresser le profil', nl: 'Het profiel opmaken', en: 'Draw up the profile' },
      minutes: { min: 10, usual: 10, max: 10 },
      who: 'group',
    },
    {
      says: { fr: 'Poser le diagnostic', nl: 'De diagnose stellen', en: 'Make the diagnosis' },
      minutes: { min: 10, usual: 10, max: 10 },
      who: 'group',
    },
    {
      says: {
        fr: 'Chercher les solutions et les structures qui conviennent',
        nl: 'Oplossingen en geschikte organisaties zoeken',
        en: 'Look for solutions and organisations that fit',
      },
      minutes: { min: 15, usual: 15, max: 15 },
      who: 'group',
    },
  ],
  rotation: {
    fr: 'Au choix : chaque acteur passe dans chaque groupe ; ou chaque groupe garde ses cas et les présente ; ou six groupes se rejoignent deux à deux.',
    nl: 'Naar keuze: elke acteur gaat langs bij elke groep; of elke groep houdt zijn casussen en stelt ze voor; of zes groepen worden er drie.',
    en: 'As you choose: each actor goes round every group; or each group keeps its cases and presents them; or six groups join two by two.',
  },
  roles: ['actors', 'facilitator', 'scribe'],
  materials: ['sheets', 'board'],
  certainty: 'practice',
  sources: [],
};
