import type { Method } from '../rules/method.ts';

export const forumOuvert: Method = {
  id: 'forum-ouvert',
  name: { fr: 'Forum ouvert', nl: 'Open space', en: 'Open space' },
  purposes: ['ideas'],
  what: {
    fr: 'Laisser les participants fixer l’ordre du jour d’une demi-journée ou plus.',
    nl: 'Deelnemers zelf de agenda laten bepalen van een halve dag of meer.',
    en: 'Let the participants set the agenda of half a day or more.',
  },
  notWhen: {
    fr: 'L’ordre du jour est fixé d’avance, ou vous avez moins de trois heures.',
    nl: 'De agenda ligt vast, of u hebt minder dan drie uur.',
    en: 'The agenda is fixed, or you have less than three hours.',
  },
  people: { from: 15, to: 300 },
  minutes: { min: 180, usual: 210, max: 960 },
  steps: [
    {
      says: {
        fr: 'Ouvrir : le thème, les principes, la liberté de changer d’atelier',
        nl: 'Openen: het thema, de principes, de vrijheid om van groep te wisselen',
        en: 'Open: the theme, the principles, the freedom to change group',
      },
      minutes: { min: 20, usual: 20, max: 20 },
      who: 'plenary',
    },
    {
      says: {
        fr: 'Afficher les sujets et faire l’agenda',
        nl: 'Onderwerpen ophangen en de agenda maken',
        en: 'Put up the topics and make the agenda',
      },
      minutes: { min: 30, usual: 30, max: 30 },
      who: 'plenary',
    },
    {
      says: { fr: 'Première session d’ateliers', nl: 'Eerste sessie in groepen', en: 'First session of groups' },
      minutes: { min: 30, usual: 60, max: 90 },
      who: 'groups',
    },
    {
      says: { fr: 'Deuxième session d’ateliers', nl: 'Tweede sessie in groepen', en: 'Second session of groups' },
      minutes: { min: 30, usual: 60, max: 90 },
      who: 'groups',
    },
    {
      says: {
        fr: 'Lire les comptes rendus et choisir les priorités',
        nl: 'De verslagen lezen en prioriteiten kiezen',
        en: 'Read the reports and choose priorities',
      },
      minutes: { min: 25, usual: 25, max: 25 },
      who: 'plenary',
    },
    {
      says: { fr: 'Clore', nl: 'Afsluiten', en: 'Close' },
      minutes: { min: 15, usual: 15, max: 15 },
      who: 'plenary',
    },
  ],
  rotation: {
    fr: 'Chacun va à l’atelier de son choix et peut en changer.',
    nl: 'Ieder kiest een groep en mag van groep wisselen.',
    en: 'Everybody goes to the group of their choice and may change.',
  },
  roles: ['facilitator', 'scribe'],
  materials: ['paper', 'pens', 'wall'],
  certainty: 'minutes',
  sources: ['insuffle.com', 'universduprojet.com'],
};
