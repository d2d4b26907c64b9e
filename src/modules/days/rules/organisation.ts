import type { PersonOfDay } from './day.ts';
import { plain } from './plain.ts';

/** One that is not in the directory is the same for everybody who wrote it the same way, but for case and accents. */
export function organisationOf({
  organisationId,
  organisationName,
}: Pick<PersonOfDay, 'organisationId' | 'organisationName'>): string | null {
  if (organisationId) return organisationId;
  const written = plain(organisationName ?? '');
  return written === '' ? null : `written:${written}`;
}
