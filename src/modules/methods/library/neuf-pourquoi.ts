import type { Method } from '../rules/method.ts';

export const neufPourquoi: Method = {
  id: 'neuf-pourquoi',
  name: { fr: 'Neuf pourquoi', nl: 'Negen keer waarom', en: 'Nine whys' },
  purposes: ['ideas'],
  what: {
    fr: 'Trouver ensemble à quoi sert vraiment ce que l’on fait.',
    nl: 'Samen vinden waartoe het werk echt dient.',
    en: 'Find together what the work is truly for.',
  },
  notWhen: {
    fr: 'Le but est clair pour tous : passez au comment.',
    nl: 'Het doel is voor iedereen duidelijk: ga over naar het hoe.',
    en: 'The aim is clear to all: go on to the how.',
  },
  people: { from: 4, to: null },
  minutes: { min: 20, usual: 20, max: 20 },
  steps: [
    {
      says: {
        fr: 'S’interroger à deux, chacun son tour : pourquoi est-ce important ?',
        nl: 'Elkaar bevragen met twee: waarom is dat belangrijk?',
        en: 'Question one another in twos: why does it matter?',
      },
      minutes: { min: 10, usual: 10, max: 10 },
      who: 'pairs',
    },
    {
      says: { fr: 'Comparer à quatre', nl: 'Met vier vergelijken', en: 'Compare in fours' },
      minutes: { min: 5, usual: 5, max: 5 },
      who: 'fours',
    },
    {
      says: {
        fr: 'Dire la raison d’être qui se dessine',
        nl: 'De bestaansreden die eruit blijkt benoemen',
        en: 'Say the purpose that emerges',
      },
      minutes: { min: 5, usual: 5, max: 5 },
      who: 'plenary',
    },
  ],
  roles: ['facilitator'],
  materials: ['clock'],
  certainty: 'known',
  sources: ['truedgeconsulting.com'],
  family: 'Liberating Structures',
};
