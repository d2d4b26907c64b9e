import type { Binding } from './binding.ts';
import type { Day, DayRound } from './day.ts';
import { attributeOf, type BalanceRule, type Bounds, holdsIn, isHard } from './problem.ts';
import type { Cause, Reason } from './reasons.ts';

/** The rules on balance that nobody can keep to the letter in a round, with what counting says; one reason for each. */
export function impossibleBalance(day: Day, round: DayRound, { units }: Binding): Reason[] {
  return (day.problem.rules ?? []).flatMap((rule, index) => {
    if (isHard(rule) || round.held || !holdsIn(rule, round.id) || round.present.length === 0) return [];
    const cause = causeOf(rule, new ValuesInRound(day, round, rule, units));
    return cause === null ? [] : [{ rule: index, round: round.id, ...cause } as Reason];
  });
}

function causeOf(rule: BalanceRule, values: ValuesInRound): Cause | null {
  if (rule.kind === 'bounds') return byNumbers(rule, values) ?? values.againstRules(rule.value, boundsAt(rule));
  if (rule.mode === 'noLone') return alone(values);
  for (const [value, people] of values.people) {
    const cause = values.againstRules(value, (size) => shareOf(size, people.length, values.round.present.length));
    if (cause) return cause;
  }
  return null;
}

/** How many people of a value a group of this size may have. */
type Allowed = (size: number) => { readonly least: number; readonly most: number };

function boundsAt({ min = 0, max }: Bounds): Allowed {
  return (size) => ({ least: min, most: Math.min(size, max ?? size) });
}

/** One more or less than the share. In whole numbers: the share is size · total / present. */
function shareOf(size: number, total: number, present: number) {
  return {
    least: Math.max(0, Math.ceil((size * total - present) / present)),
    most: Math.floor((size * total + present) / present),
  };
}

function byNumbers({ value, min = 0, max }: Bounds, { people, round }: ValuesInRound): Cause | null {
  const smallest = Math.min(...round.sizes);
  if (min > smallest) return { kind: 'minimumOverSize', minimum: min, seats: smallest };
  const total = people.get(value)?.length ?? 0;
  const needed = min * round.sizes.length;
  if (total < needed) return { kind: 'tooFewOfValue', value, people: total, needed };
  const allowed = round.sizes.reduce((sum, size) => sum + Math.min(size, max ?? size), 0);
  return total > allowed ? { kind: 'tooManyOfValue', value, people: total, allowed } : null;
}

function alone({ people, round }: ValuesInRound): Cause | null {
  for (const [value, { length }] of people) if (length === 1) return { kind: 'onlyOne', value };
  return people.size > 0 && Math.max(...round.sizes) === 1 ? { kind: 'groupsOfOne' } : null;
}

/** Who has which value in a round, and what the hard rules have settled there already. */
class ValuesInRound {
  readonly round: DayRound;
  readonly people: ReadonlyMap<string, readonly number[]>;
  readonly #units: Binding['units'];

  constructor({ problem }: Day, round: DayRound, { attribute }: BalanceRule, units: Binding['units']) {
    const people = new Map<string, number[]>();
    for (const p of round.present) {
      const person = problem.people[p];
      const value = person && attributeOf(person, attribute);
      if (value !== undefined) people.set(value, [...(people.get(value) ?? []), p]);
    }
    this.round = round;
    this.people = people;
    this.#units = units;
  }

  /** Where people who are pinned or kept together make it impossible. */
  againstRules(value: string, allowed: Allowed): Cause | null {
    const wanted = new Set(this.people.get(value));
    const of = (people: readonly number[]) => people.filter((person) => wanted.has(person)).length;
    for (const [group, size] of this.round.sizes.entries()) {
      const pinned = this.#units.filter((unit) => unit.pinnedTo === group).flatMap((unit) => unit.people);
      const { least, most } = allowed(size);
      if (of(pinned) > most) return { kind: 'tooManyTogether', value, group, people: of(pinned), allowed: most };
      const seats = size - (pinned.length - of(pinned));
      if (seats < least) return { kind: 'seatsTaken', value, group, seats, needed: least };
    }
    const most = Math.max(...this.round.sizes.map((size) => allowed(size).most));
    const unit = this.#units.find(({ people }) => of(people) > most);
    return unit ? { kind: 'tooManyTogether', value, group: null, people: of(unit.people), allowed: most } : null;
  }
}
