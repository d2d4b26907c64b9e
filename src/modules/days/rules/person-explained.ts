import { explainPerson, type WhyTogether } from '#packages/mixing';
import type { PersonOfDay, Round } from './day.ts';
import { explainable } from './explained.ts';
import { type Mark, markOf } from './marks.ts';
import type { Mixable } from './mixing-problem.ts';
import { byName, fullName } from './names.ts';

/** What makes two people sit together once more, with the wish in place of the number of a rule. */
export type WhyBeside = { kind: WhyTogether['kind'] | 'drawn'; people?: number; groups?: number; pairs?: number };

export type Beside = {
  id: string;
  name: string;
  organisation: string | null;
  isServiceUser: boolean;
  /** Other rounds in which they share a table. */
  alsoIn: Round[];
  isColleague: boolean;
  /** So often on earlier days. */
  known: number;
  /** Why they sit together although it would be better otherwise. */
  why: WhyBeside[];
};

export type PersonOnDay = {
  met: number;
  again: number;
  /** People never met on an earlier day; null: no earlier day is known. */
  newFaces: number | null;
  rounds: { round: Round; mark: Mark | null; beside: Beside[] }[];
};

/** Whom somebody meets over the day, round by round. null: they sit nowhere. */
export function personOnDay(mixable: Mixable, personId: string, lang: string): PersonOnDay | null {
  const found = explainable(mixable);
  const person = found && explainPerson(found.problem, found.plan, personId);
  if (!found || !person) return null;
  const known = new Map(mixable.people.map((one) => [one.id, one]));
  const whys = whysOf(person);
  const earlier = new Map(person.known.map((one) => [one.person, one.times]));
  const sharedWith = new Map(
    person.again.map((one) => [one.person, mixable.day.rounds.filter(({ id }) => one.rounds.includes(id))] as const),
  );
  const colleagues = new Set(person.colleagues.map((one) => one.person));
  return {
    met: person.met,
    again: person.again.length,
    newFaces: (found.problem.history ?? []).length > 0 ? person.newFaces.length : null,
    rounds: person.rounds.flatMap(({ round: id, group, beside }) => {
      const round = mixable.day.rounds.find((one) => one.id === id);
      if (!round) return [];
      const others = beside.flatMap((other) => known.get(other) ?? []).toSorted(byName(lang));
      return {
        round,
        mark: group === null ? null : markOf(group),
        beside: others.map((other) => ({
          ...namedBeside(other),
          alsoIn: sharedWith.get(other.id)?.filter((one) => one.id !== id) ?? [],
          isColleague: colleagues.has(other.id),
          known: earlier.get(other.id) ?? 0,
          why: (whys.get(`${id} ${other.id}`) ?? []).map((why) => drawnOr(why, round)),
        })),
      };
    }),
  };
}

type Explained = NonNullable<ReturnType<typeof explainPerson>>;

/** What was drawn by lot is held as well, and is called by its name. */
const drawnOr = (why: WhyBeside, { way }: Round): WhyBeside =>
  why.kind === 'held' && way === 'drawn' ? { kind: 'drawn' } : why;

/** By round and person: each reason once. */
function whysOf({ again, colleagues }: Explained): Map<string, WhyBeside[]> {
  const whys = new Map<string, WhyBeside[]>();
  for (const { person, rounds, why } of again)
    for (const [index, round] of rounds.entries()) whys.set(`${round} ${person}`, onceEach(why[index] ?? []));
  for (const { person, round, why } of colleagues) whys.set(`${round} ${person}`, onceEach(why));
  return whys;
}

const onceEach = (whys: readonly WhyTogether[]): WhyBeside[] =>
  [...new Map(whys.map((why) => [why.kind, why])).values()].map((why) => ({ ...why }));

function namedBeside(person: PersonOfDay) {
  const isServiceUser = person.role === 'serviceUser';
  const organisation = isServiceUser ? null : person.organisationName;
  return { id: person.id, name: fullName(person), organisation, isServiceUser };
}
