import type { Method } from '../rules/method.ts';

export const triz: Method = {
  id: 'triz',
  name: { fr: 'TRIZ, le pire résultat', nl: 'TRIZ, het slechtste resultaat', en: 'TRIZ, the worst result' },
  purposes: ['ideas'],
  what: {
    fr: 'Découvrir, avec humour, ce que l’on fait déjà et qu’il faut arrêter.',
    nl: 'Met humor ontdekken wat men al doet en beter stopt.',
    en: 'Find out, with humour, what one already does and had better stop.',
  },
  notWhen: {
    fr: 'Le conflit est ouvert : l’humour serait reçu comme une attaque.',
    nl: 'Er is een open conflict: humor zou als een aanval overkomen.',
    en: 'There is an open conflict: humour would be taken as an attack.',
  },
  people: { from: 6, to: null },
  seated: { from: 4, to: 7 },
  minutes: { min: 35, usual: 41, max: 45 },
  steps: [
    {
      says: {
        fr: 'Nommer le résultat dont personne ne veut',
        nl: 'Het resultaat benoemen dat niemand wil',
        en: 'Name the result nobody wants',
      },
      minutes: { min: 4, usual: 5, max: 5 },
      who: 'plenary',
    },
    {
      says: {
        fr: 'Chercher comment l’obtenir à coup sûr',
        nl: 'Zoeken hoe men dat zeker bereikt',
        en: 'Look for how to be sure to get it',
      },
      minutes: { min: 10, usual: 12, max: 13 },
      who: 'groups',
    },
    {
      says: {
        fr: 'Voir ce que l’on fait déjà qui y ressemble',
        nl: 'Zien wat men nu al doet dat erop lijkt',
        en: 'See what one already does that is like it',
      },
      minutes: { min: 10, usual: 12, max: 13 },
      who: 'groups',
    },
    {
      says: { fr: 'Dire ce que l’on arrête', nl: 'Zeggen waarmee men stopt', en: 'Say what one will stop' },
      minutes: { min: 10, usual: 12, max: 13 },
      who: 'groups',
    },
  ],
  roles: ['facilitator', 'timekeeper'],
  materials: ['sheets', 'board'],
  certainty: 'minutes',
  sources: ['deworkshopper', 'miroverse'],
  family: 'Liberating Structures',
};
