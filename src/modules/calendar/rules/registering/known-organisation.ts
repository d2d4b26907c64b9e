import { KnownOrganisations } from '../people-in/known-organisations.ts';

type InDirectory = { id: string; name: { fr: string; nl: string; en?: string }; aliases: readonly string[] };

/** The directory as lists of people are read against it. */
export const asKnown = (directory: readonly InDirectory[]) =>
  directory.map(({ id, name, aliases }) => ({
    id,
    names: [name.fr, name.nl, name.en ?? '', ...aliases].filter(Boolean),
  }));

/** An organisation typed by hand: the one of the directory when there is no doubt, else the words as they are. */
export function organisationTyped(
  typed: string | null,
  directory: readonly InDirectory[],
): { organisationId: string | null; organisationName: string | null } {
  if (!typed) return { organisationId: null, organisationName: null };
  const found = new KnownOrganisations(asKnown(directory)).find(typed);
  return found?.match === 'known'
    ? { organisationId: found.id, organisationName: null }
    : { organisationId: null, organisationName: typed };
}

/** Ids of the organisations one of whose names has these words in it, whatever the accents and the case. */
export function organisationsNamed(words: string, directory: readonly InDirectory[]): string[] {
  const looked = folded(words);
  return asKnown(directory).flatMap(({ id, names }) =>
    names.some((name) => folded(name).includes(looked)) ? [id] : [],
  );
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
