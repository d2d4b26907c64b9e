import { emailKey } from './email.ts';
import { plain } from './plain.ts';

/** Somebody of the list, or somebody already registered. `organisation`: any text that is equal for the same one. */
export type Somebody = {
  who: { line: number } | { existing: string };
  givenName: string;
  familyName: string;
  email: string | null;
  organisation: string | null;
};

export type DuplicateWhy = 'email' | 'emailOnly' | 'nameAndOrganisation' | 'swappedName' | 'name';

/** `same`: no reasonable doubt. `likely`: a human decides. */
export type Duplicate = { of: Somebody['who']; certainty: 'same' | 'likely'; why: DuplicateWhy };

/** How many people with one address it takes to call it a shared mailbox. */
const sharedFrom = 3;

/** Of people with one name only the first ones are compared, so that a list of two thousand "Ana" stays quick. */
const comparedAtMost = 20;

/** Remembers who came before; ask about each person in turn. */
export class Duplicates {
  readonly #byEmail = new Map<string, Somebody[]>();
  readonly #byName = new Map<string, Somebody[]>();
  readonly #namesOfEmail = new Map<string, Set<string>>();

  /** All people of the list, beforehand: addresses that many use say nothing about who is who. */
  constructor(everybody: readonly { givenName: string; familyName: string; email: string | null }[]) {
    for (const { email, ...name } of everybody) {
      if (email === null) continue;
      const names = this.#namesOfEmail.get(emailKey(email)) ?? new Set();
      names.add(nameKey(name));
      this.#namesOfEmail.set(emailKey(email), names);
    }
  }

  /** How many different people give this address. */
  sharing(email: string): number {
    return this.#namesOfEmail.get(emailKey(email))?.size ?? 0;
  }

  isShared(email: string): boolean {
    return this.sharing(email) >= sharedFrom;
  }

  remember(somebody: Somebody): void {
    if (somebody.email !== null) push(this.#byEmail, emailKey(somebody.email), somebody);
    push(this.#byName, nameKey(somebody), somebody);
  }

  /** The surest earlier double; among equals the one remembered first. */
  find(somebody: Somebody): Duplicate | null {
    const earlier = [
      ...(somebody.email === null ? [] : (this.#byEmail.get(emailKey(somebody.email)) ?? [])),
      ...(this.#byName.get(nameKey(somebody)) ?? []),
    ];
    let likely: Duplicate | null = null;
    for (const other of earlier) {
      const duplicate = this.#compare(other, somebody);
      if (duplicate?.certainty === 'same') return duplicate;
      likely ??= duplicate;
    }
    return likely;
  }

  #compare(earlier: Somebody, later: Somebody): Duplicate | null {
    const sameEmail =
      earlier.email !== null && later.email !== null && emailKey(earlier.email) === emailKey(later.email);
    const sameName = nameKey(earlier) === nameKey(later);
    const of = earlier.who;
    if (sameEmail && sameName) return { of, certainty: 'same', why: 'email' };
    // Whoever registers a colleague often gives her own address.
    if (sameEmail) return this.isShared(later.email ?? '') ? null : { of, certainty: 'likely', why: 'emailOnly' };
    if (!sameName) return null;

    const whole = nameKey(later).includes(' ');
    const swapped = writtenKey(earlier) !== writtenKey(later);
    const emailsDiffer = earlier.email !== null && later.email !== null;
    const organisationsDiffer =
      earlier.organisation !== null && later.organisation !== null && earlier.organisation !== later.organisation;
    if (organisationsDiffer) return null;
    if (earlier.organisation === null || later.organisation === null) {
      return whole && !emailsDiffer ? { of, certainty: 'likely', why: 'name' } : null;
    }
    if (swapped) return { of, certainty: 'likely', why: 'swappedName' };
    // Skipping the later line must not lose the only address of that person.
    const addsEmail = earlier.email === null && later.email !== null;
    const sure = whole && !emailsDiffer && !addsEmail;
    return { of, certainty: sure ? 'same' : 'likely', why: 'nameAndOrganisation' };
  }
}

/** The same for "Ana Dupuis" and "DUPUIS Ana". */
function nameKey({ givenName, familyName }: { givenName: string; familyName: string }): string {
  return plain(`${givenName} ${familyName}`).split(' ').sort().join(' ');
}

function writtenKey({ givenName, familyName }: Somebody): string {
  return `${plain(givenName)}/${plain(familyName)}`;
}

function push(index: Map<string, Somebody[]>, key: string, somebody: Somebody): void {
  const list = index.get(key);
  if (!list) index.set(key, [somebody]);
  else if (list.length < comparedAtMost) list.push(somebody);
}
