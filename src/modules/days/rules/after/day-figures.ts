import type { Presence } from '../arrival.ts';
import type { Day, PersonOfDay } from '../day.ts';
import { groupsOf } from '../meetings.ts';
import { organisationOf } from '../organisation.ts';
import { countCame, whoWasThere } from './who-was-there.ts';

/** What a past day was like, in figures without people. */
export type DayFigures = {
  people: number;
  /** Of them, noted at the door. 0: nobody was, so that everybody with a seat counts. */
  present: number;
  organisations: number;
  rounds: number;
  pairs: number;
  again: number;
  metFewest: number;
  metMiddle: number;
  metMost: number;
};

/** Pairs of people, one of each organisation of the directory, who shared a table. `one` is the smaller id, or the same. */
export type OrganisationsMet = { one: string; other: string; times: number };

export type DayClosed = { figures: DayFigures; met: OrganisationsMet[] };

export function dayClosed(day: Pick<Day, 'rounds'>, people: readonly PersonOfDay[], presence: Presence): DayClosed {
  const { counted, wasThere } = whoWasThere(presence);
  const guests = people.filter(({ role }) => role !== 'actor');
  const rounds = day.rounds.filter(({ groups }) => groups.length > 0);
  const sat = rounds.map((round) => {
    const there = new Map(guests.filter((person) => wasThere(person, round)).map((person) => [person.id, person]));
    return groupsOf(round, there);
  });
  const meetings = new Meetings(sat.flat());
  const seated = new Set(sat.flat(2));
  const here = counted === 'seated' ? seated : new Set(guests.filter((person) => didCome(person)));
  const met = [...seated].map(({ id }) => meetings.metBy(id)).sort((a, b) => a - b);
  return {
    figures: {
      people: here.size,
      present: countCame(guests, presence),
      organisations: new Set([...here].flatMap((person) => organisationOf(person) ?? [])).size,
      rounds: rounds.length,
      pairs: meetings.pairs,
      again: meetings.again,
      metFewest: met[0] ?? 0,
      metMiddle: met[Math.floor(met.length / 2)] ?? 0,
      metMost: met.at(-1) ?? 0,
    },
    met: meetings.organisations(),
  };

  function didCome({ id }: PersonOfDay): boolean {
    return countCame([{ id }], presence) === 1;
  }
}

/** Who met whom, each pair of people with how often. */
class Meetings {
  readonly #times = new Map<string, number>();
  readonly #met = new Map<string, number>();
  readonly #organisations = new Map<string, OrganisationsMet>();
  again = 0;

  constructor(tables: readonly (readonly PersonOfDay[])[]) {
    for (const table of tables)
      for (const [index, one] of table.entries()) for (const other of table.slice(index + 1)) this.#meet(one, other);
  }

  get pairs(): number {
    return this.#times.size;
  }

  metBy(id: string): number {
    return this.#met.get(id) ?? 0;
  }

  organisations(): OrganisationsMet[] {
    return [...this.#organisations.values()];
  }

  #meet(one: PersonOfDay, other: PersonOfDay): void {
    const pair = one.id < other.id ? one.id + other.id : other.id + one.id;
    const before = this.#times.get(pair) ?? 0;
    this.#times.set(pair, before + 1);
    this.again += before;
    if (before > 0) return;
    for (const { id } of [one, other]) this.#met.set(id, this.metBy(id) + 1);
    if (one.organisationId && other.organisationId) this.#meetOrganisations(one.organisationId, other.organisationId);
  }

  #meetOrganisations(a: string, b: string): void {
    const [one, other] = a < b ? [a, b] : [b, a];
    const known = this.#organisations.get(one + other);
    this.#organisations.set(one + other, { one, other, times: (known?.times ?? 0) + 1 });
  }
}
