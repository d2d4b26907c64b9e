import type { Method } from '../rules/method.ts';

export const worldCafe: Method = {
  id: 'world-cafe',
  name: { fr: 'World café', nl: 'World café', en: 'World café' },
  purposes: ['ideas'],
  what: {
    fr: 'Faire circuler les idées d’un grand groupe autour de quelques questions.',
    nl: 'Ideeën van een grote groep laten rondgaan rond enkele vragen.',
    en: 'Let the ideas of a large group travel around a few questions.',
  },
  notWhen: {
    fr: 'La réponse est déjà décidée, ou la question est confidentielle.',
    nl: 'Het antwoord ligt al vast, of de vraag is vertrouwelijk.',
    en: 'The answer is already decided, or the question is confidential.',
  },
  people: { from: 12, to: null },
  seated: { from: 4, to: 5 },
  minutes: { min: 60, usual: 100, max: 150 },
  steps: [
    {
      says: { fr: 'Accueillir et dire les règles', nl: 'Onthaal en regels', en: 'Welcome and rules' },
      minutes: { min: 10, usual: 10, max: 10 },
      who: 'facilitator',
    },
    {
      says: { fr: 'Première ronde aux tables', nl: 'Eerste ronde aan de tafels', en: 'First round at the tables' },
      minutes: { min: 15, usual: 25, max: 30 },
      who: 'tables',
    },
    {
      says: {
        fr: 'Deuxième ronde, tables mélangées',
        nl: 'Tweede ronde, gemengde tafels',
        en: 'Second round, mixed tables',
      },
      minutes: { min: 15, usual: 25, max: 30 },
      who: 'tables',
    },
    {
      says: {
        fr: 'Troisième ronde, tables mélangées',
        nl: 'Derde ronde, gemengde tafels',
        en: 'Third round, mixed tables',
      },
      minutes: { min: 15, usual: 25, max: 30 },
      who: 'tables',
    },
    {
      says: { fr: 'Récolter ce qui ressort', nl: 'Oogsten wat naar boven komt', en: 'Harvest what stands out' },
      minutes: { min: 15, usual: 15, max: 15 },
      who: 'plenary',
    },
  ],
  rotation: {
    fr: 'À chaque ronde, toute la table change sauf l’hôte, qui raconte aux suivants.',
    nl: 'Bij elke ronde wisselt iedereen van tafel, behalve de gastheer, die aan de volgenden vertelt.',
    en: 'At each round everybody changes table but the host, who tells the next ones.',
  },
  roles: ['facilitator', 'host'],
  materials: ['paper', 'pens', 'clock'],
  certainty: 'known',
  sources: ['myallmeeting.com', 'interpole.xyz'],
};
