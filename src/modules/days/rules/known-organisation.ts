import { organisationOf } from './organisation.ts';

type Known = { id: string; name: Partial<Record<'fr' | 'nl' | 'en', string>>; aliases: readonly string[] };

/** The organisation of the directory that was typed, whatever the case and accents. null: it is not in there. */
export function knownOrganisation(typed: string, organisations: readonly Known[]): string | null {
  const key = keyOf(typed);
  if (key === null) return null;
  const found = organisations.find(({ name, aliases }) =>
    [...Object.values(name), ...aliases].some((known) => keyOf(known ?? '') === key),
  );
  return found?.id ?? null;
}

const keyOf = (name: string) => organisationOf({ organisationId: null, organisationName: name });
