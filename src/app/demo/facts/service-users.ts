/** First names and pseudonyms, as people gave them. */
export type ServiceUser = { name: string; lang: 'fr' | 'nl' };

const inFrench = (...names: string[]): ServiceUser[] => names.map((name) => ({ name, lang: 'fr' }));
const inDutch = (...names: string[]): ServiceUser[] => names.map((name) => ({ name, lang: 'nl' }));

export const cameLastYear = [
  ...inFrench('Djamila', 'Mme T.', 'Idriss', 'Carine', 'Sami', 'Fatiha', 'Monsieur R.', 'Kadi', 'Rosa', 'Ali'),
  ...inDutch('Boris', 'Jef'),
];

export const comeNextWeek = [
  ...inFrench('Mme T.', 'Awa', 'Idriss', 'Steph', 'Djamila', 'Carine', 'Sami', 'Mo', 'Yolande', 'Petru'),
  ...inDutch('Luz', 'Boris'),
];
