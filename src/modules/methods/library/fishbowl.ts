import type { Method } from '../rules/method.ts';

export const fishbowl: Method = {
  id: 'fishbowl',
  name: { fr: 'Bocal', nl: 'Fishbowl', en: 'Fishbowl' },
  purposes: ['decide'],
  what: {
    fr: 'Débattre en grand groupe comme en petit : on prend la chaise libre pour parler.',
    nl: 'In grote groep debatteren zoals in een kleine: wie wil spreken, neemt de vrije stoel.',
    en: 'Debate in a large group as in a small one: whoever wants to speak takes the free chair.',
  },
  notWhen: {
    fr: 'Beaucoup n’osent pas se montrer, ou la salle ne permet pas un cercle.',
    nl: 'Velen durven niet naar voren komen, of de zaal laat geen kring toe.',
    en: 'Many do not dare to come forward, or the room allows no circle.',
  },
  people: { from: 10, to: null },
  minutes: { min: 60, usual: 60, max: 120 },
  steps: [
    {
      says: {
        fr: 'Installer et expliquer la chaise libre',
        nl: 'Opstellen en de vrije stoel uitleggen',
        en: 'Set up and explain the free chair',
      },
      minutes: { min: 5, usual: 5, max: 10 },
      who: 'facilitator',
    },
    {
      says: { fr: 'Converser au centre', nl: 'Het gesprek in de binnenkring', en: 'Talk in the inner circle' },
      minutes: { min: 40, usual: 40, max: 80 },
      who: 'circle',
    },
    {
      says: { fr: 'Relancer et changer de places', nl: 'Nieuwe vragen en wissels', en: 'New questions and changes' },
      minutes: { min: 10, usual: 10, max: 20 },
      who: 'all',
    },
    {
      says: { fr: 'Faire la synthèse', nl: 'Samenvatten', en: 'Sum up' },
      minutes: { min: 5, usual: 5, max: 10 },
      who: 'facilitator',
    },
  ],
  rotation: {
    fr: 'Trois à huit chaises au centre, dont une libre ; quand quelqu’un s’y assied, une personne du cercle sort.',
    nl: 'Drie tot acht stoelen in het midden, waarvan één vrij; wie erop gaat zitten, laat een ander uit de kring gaan.',
    en: 'Three to eight chairs in the middle, one of them free; when somebody sits on it, another leaves the circle.',
  },
  roles: ['facilitator', 'scribe'],
  materials: ['chairs'],
  certainty: 'minutes',
  sources: ['agir-ese.org', 'communagir.org'],
};
