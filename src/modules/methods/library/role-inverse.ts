import type { Method } from '../rules/method.ts';

export const roleInverse: Method = {
  id: 'role-inverse',
  name: { fr: 'Inversion des rôles', nl: 'Omgekeerde rollen', en: 'Roles reversed' },
  purposes: ['play'],
  what: {
    fr: 'Sentir de l’intérieur ce que vit une personne accompagnée.',
    nl: 'Van binnenuit voelen wat een begeleide persoon meemaakt.',
    en: 'Feel from within what a person accompanied goes through.',
  },
  notWhen: {
    fr: 'Une personne présente vit la situation que l’on jouerait.',
    nl: 'Een aanwezige zit zelf in de situatie die gespeeld zou worden.',
    en: 'Somebody in the room lives the situation that would be played.',
  },
  people: { from: 4, to: 8 },
  minutes: { min: 60, usual: 60, max: 60 },
  steps: [
    {
      says: {
        fr: 'Donner les rôles et les scénarios',
        nl: 'Rollen en scenario’s verdelen',
        en: 'Hand out roles and scenarios',
      },
      minutes: { min: 10, usual: 10, max: 10 },
      who: 'facilitator',
    },
    {
      says: {
        fr: 'Jouer : le professionnel cherche un emploi',
        nl: 'Spelen: de professional zoekt werk',
        en: 'Play: the professional looks for a job',
      },
      minutes: { min: 20, usual: 20, max: 20 },
      who: 'players',
    },
    {
      says: { fr: 'Dire ce que l’on a ressenti', nl: 'Zeggen wat men gevoeld heeft', en: 'Say what one felt' },
      minutes: { min: 10, usual: 10, max: 10 },
      who: 'players',
    },
    {
      says: {
        fr: 'Chercher des pistes pour mieux accompagner',
        nl: 'Pistes zoeken om beter te begeleiden',
        en: 'Look for ways to accompany better',
      },
      minutes: { min: 20, usual: 20, max: 20 },
      who: 'all',
    },
  ],
  roles: ['facilitator'],
  materials: ['cards'],
  certainty: 'practice',
  sources: [],
};
