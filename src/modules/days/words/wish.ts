import { inLanguage, type T } from '#platform/texts';
import type { Round } from '../rules/day.ts';
import type { CannotShown, PersonNamed, WishShown } from '../rules/wishes-shown.ts';

/** "Séparés : Awa, Bram et Driss (le matin)" */
export function wishWords(t: T, { wish, people, mark }: Pick<WishShown, 'wish' | 'people' | 'mark'>): string {
  const named = people.length > 0 ? t.list(people.map((person) => personWords(t, person))) : t('wishes.said.nobody');
  if (wish.kind === 'seat') return t('wishes.said.seat', { people: named, label: mark?.label ?? '' });
  return t(`wishes.said.${wish.kind}`, { people: named });
}

export function personWords(t: T, { name, half }: PersonNamed): string {
  return half ? t(`wishes.half.${half}`, { name }) : name;
}

export const roundWords = (t: T, rounds: readonly Round[]): string =>
  t.list(rounds.map(({ name }) => inLanguage(name, t.lang).text));

/** What it is that cannot be kept, as a title. */
export function cannotWords(t: T, { origin, wish, about }: Pick<CannotShown, 'origin' | 'wish' | 'about'>): string {
  if (wish) return wishWords(t, wish);
  if (origin.startsWith('colleagues:')) return t('wishes.cannot.colleagues', { name: about ?? '' });
  if (origin.startsWith('pin:')) return t('wishes.cannot.pin', { name: about ?? '' });
  const setting = origin.slice('setting:'.length);
  if (setting === 'language' || setting === 'function' || setting === 'commune')
    return t(`wishes.settings.balance.${setting}`);
  return t('wishes.settings.serviceUsers');
}
