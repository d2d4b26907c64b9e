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

/** With the keys it is compared by, made once. */
type Compared = Somebody & { address: string | null; name: string; written: string };

export type DuplicateWhy = 'email' | 'emailOnly' | 'nameAndOrganisation' | 'swappedName' | 'name';

/** `same`: no reasonable doubt. `likely`: a human decides. */
export type Duplicate = { of: Somebody['who']; certainty: 'same' | 'likely'; why: DuplicateWhy };

/** How many people with one address it takes to call it a shared mailbox. */
const sharedFrom = 3;

/** Of people with one name only the first ones are compared, so that a list of two thousand "Ana" stays quick. */
const comparedAtMost = 20;

/** Remembers who came before; ask about each person in turn, in the order of the list. */
export class Duplicates {
  readonly #byEmail = new Map<string, Compared[]>();
  readonly #byName = new Map<string, Compared[]>();
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

  /** The surest earlier double; among equals the one remembered first. Then remembers this person, unless surely known. */
  findThenRemember(somebody: Somebody): Duplicate | null {
    const compared = asCompared(somebody);
    const duplicate = this.#find(compared);
    // A sure double adds nothing new; whoever comes third is compared with the first.
    if (duplicate?.certainty !== 'same') this.#remember(compared);
    return duplicate;
  }

  /** Somebody registered already, who is compared with nobody. */
  remember(somebody: Somebody): void {
    this.#remember(asCompared(somebody));
  }

  #remember(compared: Compared): void {
    if (compared.address !== null) push(this.#byEmail, compared.address, compared);
    push(this.#byName, compared.name, compared);
  }

  #find(later: Compared): Duplicate | null {
    const earlier = [
      ...(later.address === null ? [] : (this.#byEmail.get(later.address) ?? [])),
      ...(this.#byName.get(later.name) ?? []),
    ];
    let likely: Duplicate | null = null;
    for (const other of earlier) {
      const duplicate = this.#compare(other, later);
      if (duplicate?.certainty === 'same') return duplicate;
      likely ??= duplicate;
    }
    return likely;
  }

  #compare(earlier: Compared, later: Compared): Duplicate | null {
    const sameEmail = earlier.address !== null && earlier.address === later.address;
    const sameName = earlier.name === later.name;
    const of = earlier.who;
    if (sameEmail && sameName) return { of, certainty: 'same', why: 'email' };
    // Whoever registers a colleague often gives her own address.
    if (sameEmail) return this.isShared(later.email ?? '') ? null : { of, certainty: 'likely', why: 'emailOnly' };
    if (!sameName) return null;

    const whole = later.name.includes(' ');
    const emailsDiffer = earlier.address !== null && later.address !== null;
    if (earlier.organisation === null || later.organisation === null) {
      return whole && !emailsDiffer ? { of, certainty: 'likely', why: 'name' } : null;
    }
    // Two people of one name, in two organisations.
    if (earlier.organisation !== later.organisation) return null;
    if (earlier.written !== later.written) return { of, certainty: 'likely', why: 'swappedName' };
    // Skipping the later line must not lose the only address of that person.
    const addsEmail = earlier.address === null && later.address !== null;
    const sure = whole && !emailsDiffer && !addsEmail;
    return { of, certainty: sure ? 'same' : 'likely', why: 'nameAndOrganisation' };
  }
}

function asCompared(somebody: Somebody): Compared {
  return {
    ...somebody,
    address: somebody.email === null ? null : emailKey(somebody.email),
    name: nameKey(somebody),
    written: `${plain(somebody.givenName)}/${plain(somebody.familyName)}`,
  };
}

/** The same for "Ana Dupuis" and "DUPUIS Ana". */
function nameKey({ givenName, familyName }: { givenName: string; familyName: string }): string {
  return plain(`${givenName} ${familyName}`).split(' ').sort().join(' ');
}

function push(index: Map<string, Compared[]>, key: string, somebody: Compared): void {
  const list = index.get(key);
  if (!list) index.set(key, [somebody]);
  else if (list.length < comparedAtMost) list.push(somebody);
}
