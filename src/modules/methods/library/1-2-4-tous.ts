import type { Method } from '../rules/method.ts';

export const oneTwoFourAll: Method = {
  id: '1-2-4-tous',
  name: { fr: '1-2-4-Tous', nl: '1-2-4-Allen', en: '1-2-4-All' },
  purposes: ['ideas'],
  what: {
    fr: 'Entendre toutes les voix en un quart d’heure.',
    nl: 'Alle stemmen horen in een kwartier.',
    en: 'Hear every voice in a quarter of an hour.',
  },
  notWhen: {
    fr: 'La question demande une longue explication.',
    nl: 'De vraag vergt een lange uitleg.',
    en: 'The question needs long explanation.',
  },
  people: { from: 4, to: null },
  minutes: { min: 12, usual: 12, max: 15 },
  steps: [
    {
      says: { fr: 'Réfléchir seul, en silence', nl: 'Alleen nadenken, in stilte', en: 'Think alone, in silence' },
      minutes: { min: 1, usual: 1, max: 1 },
      who: 'each',
    },
    {
      says: { fr: 'En parler à deux', nl: 'Er met twee over praten', en: 'Talk about it in twos' },
      minutes: { min: 2, usual: 2, max: 2 },
      who: 'pairs',
    },
    {
      says: {
        fr: 'Comparer et garder l’essentiel à quatre',
        nl: 'Met vier vergelijken en het voornaamste bewaren',
        en: 'Compare and keep what matters in fours',
      },
      minutes: { min: 4, usual: 4, max: 4 },
      who: 'fours',
    },
    {
      says: { fr: 'Dire une idée par groupe', nl: 'Eén idee per groep zeggen', en: 'Say one idea for each group' },
      minutes: { min: 5, usual: 5, max: 8 },
      who: 'plenary',
    },
  ],
  roles: ['facilitator', 'timekeeper'],
  materials: ['sheets', 'clock'],
  certainty: 'known',
  sources: ['dialoguereview.com'],
  family: 'Liberating Structures',
};
