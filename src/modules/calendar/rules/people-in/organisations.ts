import type { KnownMatch, KnownOrganisations } from './known-organisations.ts';
import { NearWords } from './near-words.ts';
import { looseOrganisationKey, organisationKey } from './organisation-key.ts';
import { asWritten, saysNothing } from './plain.ts';

/** null: the person belongs to no organisation, or the list does not say. `key` names a choice, see `OrganisationChoices`. */
export type OrganisationRead = (KnownMatch & { key: string }) | { match: 'new'; name: string; key: string } | null;

/** An organisation that the directory does not know, proposed once however often and however it is written. */
export type NewOrganisation = {
  key: string;
  name: string;
  spellings: string[];
  people: number;
  /** Another proposal that differs by a letter or two: perhaps one organisation. */
  nearlySameAs: string | null;
};

/** What the person decided, by `key`: a known organisation, a new one under this name, or none. */
export type OrganisationChoices = Readonly<Record<string, { id: string } | { newName: string } | { none: true }>>;

/** What each spelling in the list stands for. Every spelling is looked up once, and the order of the rows plays no part. */
export function organisationsIn(
  cells: readonly string[],
  directory: KnownOrganisations,
  choices: OrganisationChoices = {},
): { read: (cell: string) => OrganisationRead; proposed: NewOrganisation[] } {
  const spellings = new Map<string, number>();
  for (const cell of cells) {
    const name = asWritten(cell);
    if (!noOrganisation(name)) spellings.set(name, (spellings.get(name) ?? 0) + 1);
  }

  const found = new Map<string, OrganisationRead>();
  const groups = new Map<string, { name: string; count: number }[]>();
  for (const [name, count] of spellings) {
    const key = looseOrganisationKey(name);
    const match = directory.find(name);
    if (match) found.set(name, { ...match, key });
    else groups.set(key, [...(groups.get(key) ?? []), { name, count }]);
  }

  const { proposals, keyOf } = proposalsOf(groups);
  const nameOf = new Map(proposals.map((proposal) => [proposal.key, proposal.name]));
  const answers = new Map<string, OrganisationRead>();
  const answer = (name: string): OrganisationRead => {
    if (noOrganisation(name)) return null;
    const loose = looseOrganisationKey(name);
    const key = keyOf.get(loose) ?? loose;
    const choice = Object.hasOwn(choices, key) ? choices[key] : undefined;
    if (choice) return chosen(choice, key);
    return found.get(name) ?? { match: 'new', name: nameOf.get(key) ?? name, key };
  };
  const read = (cell: string): OrganisationRead => {
    const name = asWritten(cell);
    const known = answers.get(name);
    if (known !== undefined) return known;
    const fresh = answer(name);
    answers.set(name, fresh);
    return fresh;
  };
  return { read, proposed: proposals };
}

function chosen(choice: OrganisationChoices[string], key: string): OrganisationRead {
  if ('id' in choice) return { match: 'known', id: choice.id, key };
  return 'newName' in choice ? { match: 'new', name: choice.newName, key } : null;
}

/** Groups that differ only in spaces or points ("For.E.T.", "Foret") are one proposal as well. */
function proposalsOf(groups: ReadonlyMap<string, { name: string; count: number }[]>): {
  proposals: NewOrganisation[];
  keyOf: Map<string, string>;
} {
  const merged = new Map<string, { key: string; spellings: { name: string; count: number }[] }>();
  const keyOf = new Map<string, string>();
  for (const [key, spellings] of [...groups].sort(([a], [b]) => compare(a, b))) {
    const compact = spellings.map(({ name }) => organisationKey(name)).sort(compare)[0] ?? '';
    const same = merged.get(compact) ?? { key, spellings: [] };
    same.spellings.push(...spellings);
    merged.set(compact, same);
    keyOf.set(key, same.key);
  }

  const near = new NearWords(merged.keys());
  const proposals = [...merged].map(([compact, { key, spellings }]): NewOrganisation => {
    const [nearest] = near.near(compact);
    return {
      key,
      name: bestSpelling(spellings),
      spellings: spellings.map(({ name }) => name).sort(compare),
      people: spellings.reduce((sum, { count }) => sum + count, 0),
      nearlySameAs: nearest === undefined ? null : (merged.get(nearest)?.key ?? null),
    };
  });
  return { proposals: proposals.sort((a, b) => compare(a.key, b.key)), keyOf };
}

/** The most frequent one; then the one not shouted in capitals; then the first of the alphabet. */
function bestSpelling(spellings: readonly { name: string; count: number }[]): string {
  const shouted = (name: string) => (name === name.toUpperCase() ? 1 : 0);
  const [best] = [...spellings].sort(
    (a, b) => b.count - a.count || shouted(a.name) - shouted(b.name) || compare(a.name, b.name),
  );
  return best?.name ?? '';
}

function noOrganisation(name: string): boolean {
  return (
    organisationKey(name) === '' ||
    saysNothing(name) ||
    /^(prive|privé|particulier|à titre personnel|zelfstandig|eigen naam)$/i.test(name)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
