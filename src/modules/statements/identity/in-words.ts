import { redact } from '#packages/identity';
import type { T } from '#platform/texts';
import type { Told } from '../rules/tells-who.ts';

/** What to write in its place, in the language of the reader. */
export function insteadOf(t: T, { suggestion }: Pick<Told, 'suggestion'>): string {
  switch (suggestion.code) {
    case 'aPerson':
      return t(`identity.instead.${suggestion.gender}`);
    case 'firstName':
      return t('identity.instead.firstName');
    case 'decade':
      return t(`identity.instead.${suggestion.part}`, { decade: String(suggestion.decade) });
    case 'municipality':
      return suggestion.municipality ?? t('identity.instead.municipality');
    default:
      return t('identity.instead.leaveOut');
  }
}

/** The whole text as it may stand. */
export const withoutNames = (t: T, words: string, told: readonly Told[]): string =>
  redact(words, told, (finding) => insteadOf(t, finding));
