import type { Method } from '../rules/method.ts';

export const theatreForum: Method = {
  id: 'theatre-forum',
  name: { fr: 'Théâtre-forum', nl: 'Forumtheater', en: 'Forum theatre' },
  purposes: ['play'],
  what: {
    fr: 'Essayer d’autres façons d’agir en montant sur scène à la place d’un personnage.',
    nl: 'Andere manieren van handelen proberen door een personage te vervangen.',
    en: 'Try other ways to act by taking the place of a character on stage.',
  },
  notWhen: {
    fr: 'Personne n’a été formé pour mener le jeu.',
    nl: 'Niemand is opgeleid om het spel te leiden.',
    en: 'Nobody has been trained to lead it.',
  },
  people: { from: 10, to: 80 },
  minutes: { min: 60, usual: 90, max: 120 },
  steps: [
    {
      says: { fr: 'Présenter le jeu', nl: 'Het spel inleiden', en: 'Introduce the play' },
      minutes: { min: 10, usual: 10, max: 10 },
      who: 'joker',
    },
    {
      says: {
        fr: 'Jouer la scène qui finit mal',
        nl: 'De scène spelen die slecht afloopt',
        en: 'Play the scene that ends badly',
      },
      minutes: { min: 10, usual: 15, max: 20 },
      who: 'actors',
    },
    {
      says: { fr: 'Analyser ce qui s’est passé', nl: 'Analyseren wat er gebeurde', en: 'Analyse what happened' },
      minutes: { min: 10, usual: 10, max: 10 },
      who: 'audience',
    },
    {
      says: {
        fr: 'Rejouer, avec des remplacements',
        nl: 'Herspelen, met vervangingen',
        en: 'Play again, with replacements',
      },
      minutes: { min: 45, usual: 45, max: 45 },
      who: 'audience',
    },
    {
      says: {
        fr: 'Conclure : ce que l’on essaiera',
        nl: 'Besluiten: wat men zal proberen',
        en: 'Conclude: what one will try',
      },
      minutes: { min: 10, usual: 10, max: 10 },
      who: 'all',
    },
  ],
  roles: ['joker', 'actors'],
  materials: ['stage', 'chairs'],
  certainty: 'minutes',
  sources: ['animafac.net', 'etincelle-theatre-forum.com'],
};
