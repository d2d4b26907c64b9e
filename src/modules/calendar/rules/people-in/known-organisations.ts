import { NearWords } from './near-words.ts';
import { initials, looseOrganisationKey, organisationKey, significantWords } from './organisation-key.ts';

/** `names`: in French, in Dutch, and the aliases people use. */
export type KnownOrganisation = { id: string; names: readonly string[] };

/** `ambiguous`: several organisations bear this name; `partOfName`: all its words, or all of theirs, are in the other. */
export type LikelyWhy = 'ambiguous' | 'typo' | 'partOfName' | 'initials';

export type KnownMatch =
  | { match: 'known'; id: string }
  | { match: 'likely'; id: string; name: string; why: LikelyWhy; others: string[] };

/** An index over the directory, built once per reading. */
export class KnownOrganisations {
  readonly #names = new Map<string, string>();
  readonly #byKey = new Map<string, Set<string>>();
  readonly #byLooseKey = new Map<string, Set<string>>();
  readonly #byInitials = new Map<string, Set<string>>();
  readonly #byWord = new Map<string, Set<string>>();
  readonly #near: NearWords;

  constructor(organisations: readonly KnownOrganisation[]) {
    for (const { id, names } of organisations) {
      for (const name of names) {
        const key = organisationKey(name);
        if (key === '') continue;
        if (!this.#names.has(id)) this.#names.set(id, name);
        add(this.#byKey, key, id);
        add(this.#byLooseKey, looseOrganisationKey(name), id);
        if (initials(name).length >= 3) add(this.#byInitials, initials(name), id);
        for (const word of significantWords(name)) add(this.#byWord, word, id);
      }
    }
    this.#near = new NearWords(this.#byKey.keys());
  }

  /** null: nothing like it in the directory. */
  find(written: string): KnownMatch | null {
    const key = organisationKey(written);
    const exact = this.#byKey.get(key) ?? this.#byLooseKey.get(looseOrganisationKey(written));
    if (exact) return this.#match(exact, 'ambiguous');

    const near = new Set(this.#near.near(key).flatMap((nearKey) => [...(this.#byKey.get(nearKey) ?? [])]));
    if (near.size > 0) return this.#likely(near, 'typo');

    const short = this.#byInitials.get(key);
    if (short) return this.#likely(short, 'initials');
    const part = this.#sharingWords(significantWords(written)) ?? this.#namedInside(written);
    return part ? this.#likely(part, 'partOfName') : null;
  }

  /** Organisations whose name has all these words. Two words at least, or one that only few names have. */
  #sharingWords(words: readonly string[]): Set<string> | null {
    const lists = words.map((word) => this.#byWord.get(word) ?? new Set<string>()).sort((a, b) => a.size - b.size);
    const [smallest, ...others] = lists;
    if (!smallest || (words.length === 1 && (words[0] ?? '').length < 4)) return null;
    const found = new Set([...smallest].filter((id) => others.every((list) => list.has(id))));
    return found.size > 0 && found.size <= 3 ? found : null;
  }

  /** "La Rampe - service insertion", "ISP / La Rampe": one part of the cell is a name we know. */
  #namedInside(written: string): Set<string> | null {
    const parts = written.split(/\s+[-–—/|:]\s+|[/|(),;:]/).filter((part) => organisationKey(part).length >= 3);
    if (parts.length < 2) return null;
    const found = new Set(parts.flatMap((part) => [...(this.#byKey.get(organisationKey(part)) ?? [])]));
    return found.size > 0 ? found : null;
  }

  #match(ids: Set<string>, why: LikelyWhy): KnownMatch {
    const [only] = ids;
    return ids.size === 1 && only !== undefined ? { match: 'known', id: only } : this.#likely(ids, why);
  }

  #likely(ids: Set<string>, why: LikelyWhy): KnownMatch {
    const [id = '', ...others] = [...ids].sort();
    return { match: 'likely', id, name: this.#names.get(id) ?? '', why, others };
  }
}

function add(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key) ?? new Set();
  ids.add(id);
  index.set(key, ids);
}
