import type { Method } from '../rules/method.ts';

export const gim: Method = {
  id: 'gim',
  name: { fr: 'Groupes d’interviews mutuelles', nl: 'Wederzijdse interviews', en: 'Mutual interviews' },
  purposes: ['meet'],
  what: {
    fr: 'Se rencontrer par une expérience racontée, à trois.',
    nl: 'Elkaar ontmoeten via een verteld verhaal, met drie.',
    en: 'Meet through an experience told, in threes.',
  },
  notWhen: {
    fr: 'Il faut un compte rendu en plénière : ce qui se raconte à trois y reste.',
    nl: 'Er moet plenair verslag komen: wat met drie verteld wordt, blijft daar.',
    en: 'A report to everybody is needed: what is told in threes stays there.',
  },
  people: { from: 3, to: null },
  seated: { from: 3, to: 3 },
  minutes: { min: 40, usual: 40, max: 40 },
  steps: [
    {
      says: { fr: 'Dire la consigne', nl: 'De uitleg geven', en: 'Explain' },
      minutes: { min: 10, usual: 10, max: 10 },
      who: 'facilitator',
    },
    {
      says: { fr: 'Raconter une expérience', nl: 'Een ervaring vertellen', en: 'Tell an experience' },
      minutes: { min: 10, usual: 10, max: 10 },
      who: 'trios',
      times: 3,
    },
  ],
  rotation: {
    fr: 'Chacun des trois raconte à son tour, les deux autres demandent et écoutent.',
    nl: 'Elk van de drie vertelt om de beurt, de twee anderen vragen en luisteren.',
    en: 'Each of the three tells in turn; the two others ask and listen.',
  },
  roles: ['facilitator', 'timekeeper'],
  materials: ['clock'],
  certainty: 'known',
  sources: ['agir-ese.org'],
};
