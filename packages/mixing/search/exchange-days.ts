import { ACCEPTANCE, ACCEPTANCE_MASK } from './acceptance.ts';
import { isSettledAboveHistory, keepIfBetter, type Run } from './anneal.ts';
import { restore } from './restore.ts';
import type { Seating } from './seating.ts';
import { at } from './table.ts';

const BETWEEN_LOOKS = 1024;
/** Temperatures, in meetings of people who met on earlier days; and what two colleagues who meet cost on the way. */
const HOTTEST = 1.5;
const COLDEST = 0.3;
const COLLEAGUES = 8;

/** Who has whose day, and what that changes. */
interface Exchanged {
  /** Person who has this day in the seating → person who has it now. */
  readonly now: Int32Array;
  history: number;
  colleagues: number;
  /** Of the exchange that was weighed last. */
  readonly change: { history: number; colleagues: number };
}

/**
 * Two people exchange their whole day, seat by seat. Whoever meets somebody twice goes on doing so under another name,
 * so that repeats stay as few as they are: what changes is who met on earlier days. From the best seating on, and back
 * to it.
 */
export function exchangeDays(run: Run, moves: number): void {
  const { table, best, bounds } = run;
  const { earlier } = table.seating;
  if (earlier === null || best.standing.history <= bounds.history || !isSettledAboveHistory(run)) return;
  const now = bestDays(run, earlier, moves);
  restore(table, handedOn(table.seating, now));
  keepIfBetter(run);
}

function bestDays(run: Run, earlier: Int32Array, moves: number): Int32Array {
  const { random } = run;
  const { seating: s } = run.table;
  const alike = whoIsAlike(run);
  const people = Int32Array.from(alike.keys()).filter((person) => at(alike, person) >= 0);
  const now = Int32Array.from(alike.keys());
  const exchanged: Exchanged = { now, history: 0, colleagues: 0, change: { history: 0, colleagues: 0 } };
  const best = { now: exchanged.now.slice(), history: 0 };
  for (let move = 0; move < moves && people.length > 0; move++) {
    if (move % BETWEEN_LOOKS === 0) {
      run.moves += Math.min(BETWEEN_LOOKS, moves - move);
      run.stopped = run.pause(run.moves);
      if (run.stopped) break;
    }
    const one = at(people, random.below(people.length));
    const other = at(people, random.below(people.length));
    if (one === other || at(alike, one) !== at(alike, other)) continue;
    const rest = 1 - move / moves;
    const temperature = COLDEST + (HOTTEST - COLDEST) * rest * rest;
    const limit = temperature * (ACCEPTANCE[random.bits() & ACCEPTANCE_MASK] as number);
    if (!exchange(s, earlier, exchanged, one, other, limit)) continue;
    if (exchanged.colleagues > 0 || exchanged.history >= best.history) continue;
    best.history = exchanged.history;
    best.now.set(exchanged.now);
  }
  return best.now;
}

/** Whether these two days were exchanged: not where it costs more than the limit. */
function exchange(
  s: Seating,
  earlier: Int32Array,
  exchanged: Exchanged,
  one: number,
  other: number,
  limit: number,
): boolean {
  const { now, change } = exchanged;
  const [a, b] = [at(now, one), at(now, other)];
  change.history = 0;
  change.colleagues = 0;
  for (let r = 0; r < s.rounds; r++) {
    const [group, groupOfOther] = [at(s.groupOf, r * s.people + one), at(s.groupOf, r * s.people + other)];
    if (group === groupOfOther) continue;
    weighCompany(s, earlier, exchanged, at(s.firstGroup, r) + group, one, a, b);
    weighCompany(s, earlier, exchanged, at(s.firstGroup, r) + groupOfOther, other, b, a);
  }
  if (change.history + COLLEAGUES * change.colleagues > limit) return false;
  now[one] = b;
  now[other] = a;
  exchanged.history += change.history;
  exchanged.colleagues += change.colleagues;
  return true;
}

/** Somebody comes in place of whoever had this day, in a group counted over all rounds. */
function weighCompany(
  s: Seating,
  earlier: Int32Array,
  { now, change }: Exchanged,
  group: number,
  day: number,
  leaving: number,
  coming: number,
): void {
  const { organisation } = s.day;
  const [left, came] = [at(organisation, leaving), at(organisation, coming)];
  const end = group * s.room + at(s.size, group);
  for (let i = group * s.room; i < end; i++) {
    const seat = at(s.seats, i);
    if (seat === day) continue;
    const mate = at(now, seat);
    change.history += at(earlier, coming * s.people + mate) - at(earlier, leaving * s.people + mate);
    const employer = at(organisation, mate);
    if (employer === left) change.colleagues--;
    if (employer === came) change.colleagues++;
  }
}

/** Person → a number, equal for those who are there for the same rounds and count alike for every rule; −1: stays. */
function whoIsAlike({ table: { seating: s, heads }, movers }: Run): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from({ length: s.people }, (_, person) => {
    const rounds = s.day.rounds.flatMap((_round, r) => (at(s.groupOf, r * s.people + person) >= 0 ? [r] : []));
    const isFree = (r: number) => movers[r]?.mayMove[person] === 1 && movers[r]?.unitOf[person] === undefined;
    if (!rounds.every(isFree)) return -1;
    const tallies = heads.tallyOf.slice(at(heads.tallyFrom, person), at(heads.tallyFrom, person + 1));
    const key = `${rounds.join()} ${tallies.join()}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

/** The seating, [round, person] → group, in which everybody has the day that is theirs now. */
function handedOn({ groupOf, rounds, people }: Seating, now: Int32Array): Int32Array {
  const handed = groupOf.slice();
  for (let r = 0; r < rounds; r++) {
    for (const [day, person] of now.entries()) handed[r * people + person] = at(groupOf, r * people + day);
  }
  return handed;
}
