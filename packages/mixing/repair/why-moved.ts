import { brokenIn } from '../check/broken.ts';
import { excessIn } from '../check/excess.ts';
import { printedRound } from '../day.ts';
import { Company } from '../explain/company.ts';
import type { Change, PlanRound, Printed } from '../plan.ts';
import { holdsIn, isHard, type Problem, type Rule, type SeatingOfIds } from '../problem.ts';
import { changesOf } from './changes.ts';

/**
 * Why somebody's seat changed, as data: what it would mean if this person alone went back to the printed group, with
 * everybody else as they sit now.
 */
export type WhyMoved =
  /** Had no seat on paper in this round. */
  | { readonly kind: 'came' }
  /** Is not here in this round. */
  | { readonly kind: 'gone' }
  /** A hard rule would be broken; its index. */
  | { readonly kind: 'rule'; readonly rule: number }
  /** Would sit with these colleagues. */
  | { readonly kind: 'colleagues'; readonly people: readonly string[] }
  /** A rule on balance would be further away; its index. */
  | { readonly kind: 'balance'; readonly rule: number }
  /** So many people still here have the printed group on paper; it has no more seats than that, none where it is no more. */
  | { readonly kind: 'noSeat'; readonly group: number; readonly people: number; readonly seats: number }
  /** So few people still here have the new group on paper, and it needs more. */
  | { readonly kind: 'fills'; readonly group: number; readonly people: number; readonly needed: number }
  /** So much more Σ c(c−1)/2, or Σ c·h over earlier days. */
  | { readonly kind: 'repeats'; readonly saved: number }
  | { readonly kind: 'history'; readonly saved: number }
  /** This person, who moved too, has the seat. */
  | { readonly kind: 'exchange'; readonly person: string }
  /** The groups have other sizes than on paper. */
  | { readonly kind: 'sizes' };

export interface ExplainedChange extends Change {
  readonly why: WhyMoved;
}

/** The changes of a repair with a reason each, in the order of the changes. */
export function explainChanges(problem: Problem, printed: Printed, rounds: readonly PlanRound[]): ExplainedChange[] {
  const company = new Company(problem, { rounds });
  const perRound = Map.groupBy(changesOf(problem, printed, rounds), (change) => change.round);
  return [...perRound].flatMap(([id, changes]) => {
    const before = printedRound(printed, id);
    const after = rounds.find((round) => round.id === id);
    return before && after ? new RepairedRound(problem, company, before, after, changes).explain() : [];
  });
}

type Moved = Change & { readonly from: number; readonly to: number };

class RepairedRound {
  readonly #company: Company;
  readonly #after: PlanRound;
  readonly #changes: readonly Change[];
  readonly #rules: readonly (readonly [number, Rule])[];
  /** Per group on paper: how many of its people are still here. */
  readonly #stillHere: readonly number[];
  readonly #limits: (group: number) => { readonly min: number; readonly max: number };
  /** Changes that are said to be for the sizes, per group left and per group filled: no more than there were to make. */
  readonly #left = new Map<number, number>();
  readonly #filled = new Map<number, number>();

  constructor(problem: Problem, company: Company, before: PlanRound, after: PlanRound, changes: readonly Change[]) {
    const here = new Set(after.groups.flat());
    const asked = problem.rounds.find((round) => round.id === after.id);
    this.#company = company;
    this.#after = after;
    this.#changes = changes;
    this.#rules = [...(problem.rules ?? []).entries()].filter(([, rule]) => holdsIn(rule, after.id));
    this.#stillHere = before.groups.map((group) => group.filter((id) => here.has(id)).length);
    this.#limits = (group) => {
      const size = after.groups[group]?.length ?? 0;
      return asked && 'groups' in asked && group < after.groups.length ? asked.groups : { min: size, max: size };
    };
  }

  explain(): ExplainedChange[] {
    return this.#changes.map((change) => ({ ...change, why: this.#why(change) }));
  }

  #why(change: Change): WhyMoved {
    const { person, from, to } = change;
    if (to === null) return { kind: 'gone' };
    if (from === null) return { kind: 'came' };
    const moved = { ...change, from, to };
    const back = sentBack(this.#after.groups, moved);
    const rule = this.#rules.find(([, one]) => isHard(one) && brokenIn(one, back) && !this.#isBroken(one));
    if (rule) return { kind: 'rule', rule: rule[0] };
    const home = this.#after.groups[from] ?? [];
    const colleagues = home.filter((other) => this.#company.areColleagues(person, other));
    if (colleagues.length > 0) return { kind: 'colleagues', people: colleagues };
    const balance = this.#worseBalance(moved);
    if (balance !== null) return { kind: 'balance', rule: balance };
    return this.#forSizes(moved) ?? this.#forCompany(moved, home) ?? this.#forOthers(moved);
  }

  #isBroken(rule: Rule): boolean {
    return brokenIn(rule, this.#after.groups);
  }

  #worseBalance(moved: Moved): number | null {
    const { personOf } = this.#company;
    // With whoever has the seat going the other way, so that the groups keep their sizes and their shares.
    const other = this.#whoHasTheSeat(moved);
    const back = other === null ? sentBack(this.#after.groups, moved) : exchanged(this.#after.groups, moved, other);
    const worse = this.#rules.find(
      ([, rule]) => !isHard(rule) && excessIn(rule, back, personOf) > excessIn(rule, this.#after.groups, personOf),
    );
    return worse?.[0] ?? null;
  }

  #forSizes({ from, to }: Moved): WhyMoved | null {
    const { max: seats } = this.#limits(from);
    const stayed = this.#stillHere[from] ?? 0;
    if (count(this.#left, from) < stayed - seats) {
      this.#left.set(from, count(this.#left, from) + 1);
      return { kind: 'noSeat', group: from, people: stayed, seats };
    }
    const { min: needed } = this.#limits(to);
    const there = this.#stillHere[to] ?? 0;
    if (count(this.#filled, to) < needed - there) {
      this.#filled.set(to, count(this.#filled, to) + 1);
      return { kind: 'fills', group: to, people: there, needed };
    }
    return null;
  }

  #forCompany({ person, round, to }: Moved, home: readonly string[]): WhyMoved | null {
    const saved = (cost: (one: string, other: string) => number) => {
      const of = (company: readonly string[]) => company.reduce((sum, other) => sum + cost(person, other), 0);
      return of(home) - of(this.#after.groups[to] ?? []);
    };
    const repeats = saved((one, other) => this.#company.meetingsOutside(round, one, other));
    if (repeats > 0) return { kind: 'repeats', saved: repeats };
    const history = saved((one, other) => this.#company.earlierMeetings(one, other));
    return history > 0 ? { kind: 'history', saved: history } : null;
  }

  #forOthers(moved: Moved): WhyMoved {
    const person = this.#whoHasTheSeat(moved);
    return person === null ? { kind: 'sizes' } : { kind: 'exchange', person };
  }

  /** Who came into the group that was left: rather from where this person went, rather somebody who had a seat. */
  #whoHasTheSeat({ from, to }: Moved): string | null {
    const came = this.#changes.filter((change) => change.to === from);
    const other = came.find((change) => change.from === to) ?? came.find((change) => change.from !== null) ?? came[0];
    return other?.person ?? null;
  }
}

/** These groups with one person back where the seat is printed. */
function sentBack(groups: SeatingOfIds, { person, from, to }: Moved): SeatingOfIds {
  const back = groups.map((group, g) => (g === to ? group.filter((id) => id !== person) : group));
  return back.map((group, g) => (g === from ? [...group, person] : group));
}

function exchanged(groups: SeatingOfIds, { person, from, to }: Moved, other: string): SeatingOfIds {
  return groups.map((group, g) =>
    g === from
      ? group.map((id) => (id === other ? person : id))
      : g === to
        ? group.map((id) => (id === person ? other : id))
        : group,
  );
}

function count(counts: ReadonlyMap<number, number>, group: number): number {
  return counts.get(group) ?? 0;
}
