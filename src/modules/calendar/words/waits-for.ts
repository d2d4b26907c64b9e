import { inLanguage, type T } from '#platform/texts';
import type { WaitedFor } from '../store/registering/what-is-waited-for.ts';
import { momentWords } from './index.ts';

/** Others come before them although they ask later, and they are told why, on their page and in the letter. */
export function waitsForWords(
  t: T,
  { quotasEndAt }: { quotasEndAt: Date | null },
  { what, choice }: WaitedFor,
): string | null {
  switch (what.is) {
    case 'organisation':
    case 'organisationRole':
      return quotasEndAt
        ? t('calendar.registered.waitsFor.organisationUntil', { moment: momentWords(t, quotasEndAt) })
        : t('calendar.registered.waitsFor.organisation');
    case 'role':
      return t('calendar.registered.waitsFor.role');
    case 'ratio':
      return t('calendar.registered.waitsFor.ratio');
    case 'option':
      return choice && t('calendar.registered.waitsFor.option', { choice: inLanguage(choice, t.lang).text });
    case 'party':
      return t('calendar.registered.waitsFor.party', { people: what.people });
  }
}
