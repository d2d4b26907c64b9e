import type { Method } from '../rules/method.ts';

export const petitDejeunerTireAuSort: Method = {
  id: 'petit-dejeuner-tire-au-sort',
  name: { fr: 'Petit déjeuner tiré au sort', nl: 'Ontbijt met loting', en: 'Breakfast by lot' },
  purposes: ['meet'],
  what: {
    fr: 'Commencer la journée avec des personnes que l’on ne connaît pas.',
    nl: 'De dag beginnen met mensen die men niet kent.',
    en: 'Begin the day with people one does not know.',
  },
  notWhen: {
    fr: 'Les arrivées s’étalent sur plus d’une demi-heure.',
    nl: 'De deelnemers komen over meer dan een half uur gespreid aan.',
    en: 'People arrive over more than half an hour.',
  },
  people: { from: 5, to: null },
  seated: { from: 5, to: 8 },
  minutes: { min: 30, usual: 30, max: 30 },
  steps: [
    {
      says: { fr: 'Tirer sa table à l’arrivée', nl: 'Bij aankomst een tafel loten', en: 'Draw one’s table on arrival' },
      minutes: { min: 5, usual: 5, max: 5 },
      who: 'welcome',
    },
    {
      says: {
        fr: 'Parler d’une question par table',
        nl: 'Eén vraag per tafel bespreken',
        en: 'Talk about one question for each table',
      },
      minutes: { min: 25, usual: 25, max: 25 },
      who: 'tables',
    },
  ],
  roles: ['welcome'],
  materials: ['cards', 'breakfast'],
  certainty: 'practice',
  sources: [],
};
