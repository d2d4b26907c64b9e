import { Duplicates, type Somebody } from './duplicates.ts';
import type { OrganisationRead } from './organisations.ts';
import type { PersonRow } from './read-row.ts';

export type ExistingPerson = {
  id: string;
  givenName: string;
  familyName: string;
  email?: string | null;
  organisationId?: string | null;
};

/** Writes on each line whom it doubles and what is suggested, in the order of the list. */
export function markDuplicates(people: readonly PersonRow[], existing: readonly ExistingPerson[]): void {
  const duplicates = new Duplicates(people.map(({ person }) => person));
  for (const { id, givenName, familyName, email = null, organisationId = null } of existing) {
    duplicates.remember({
      who: { existing: id },
      givenName,
      familyName,
      email,
      organisation: organisationId && `id ${organisationId}`,
    });
  }
  for (const row of people) {
    const somebody: Somebody = {
      ...row.person,
      who: { line: row.line },
      organisation: organisationOf(row.person.organisation),
    };
    row.duplicateOf = duplicates.findThenRemember(somebody);
    row.suggestion = row.duplicateOf === null ? 'add' : row.duplicateOf.certainty === 'same' ? 'skip' : 'ask';
    const { email } = row.person;
    if (email !== null && duplicates.isShared(email))
      row.warnings.push({ code: 'sharedEmail', people: duplicates.sharing(email) });
  }
}

function organisationOf(organisation: OrganisationRead): string | null {
  if (organisation === null) return null;
  return organisation.match === 'new' ? `new ${organisation.key}` : `id ${organisation.id}`;
}
