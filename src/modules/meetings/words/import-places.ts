import type { Language, T } from '#platform/texts';
import type { BroughtIn } from '../rules/importing/brought-in.ts';

/** Where it was, and how one took part, in the words of the page. */
export function placeWritten(t: T, { event }: Pick<BroughtIn, 'event'>): string | null {
  if (!event) return null;
  const { place, mode } = event;
  if (mode === 'online') return place ? t('importing.place.online', { place }) : t('importing.place.onlineOnly');
  if (mode === 'hybrid') return place ? t('importing.place.hybrid', { place }) : t('importing.place.hybridOnly');
  return place || null;
}

/** "MEF de Forest ou MEF de Saint-Gilles" */
export const oneOf = (places: readonly string[], lang: Language): string =>
  new Intl.ListFormat(lang, { type: 'disjunction' }).format(places);
