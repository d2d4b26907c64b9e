import type { Day, PersonOfDay, Round } from './day.ts';
import { countAsked } from './group-count.ts';
import { isLockedIn, lockedSizes } from './locks.ts';
import { organisationOf } from './organisation.ts';
import { plain } from './plain.ts';
import { type IsHere, takesPart } from './takes-part.ts';
import { type MixingRule, rulesOf } from './wish-rules.ts';
import type { Origin } from './wishes.ts';

/** What the mixing is given; the shape is that of `packages/mixing`. */
export type MixingProblem = {
  people: MixingPerson[];
  rounds: MixingRound[];
  rules: MixingRule[];
  history: string[][][];
};

type MixingPerson = {
  id: string;
  organisation?: string;
  role: string;
  language?: string;
  attributes?: Record<string, string>;
  absentFrom?: string[];
};

type MixingRound =
  | { id: string; groups: { min: number; ideal: number; max: number; count?: number } }
  | { id: string; sizes: number[] };

/** Groups that stay as they are: in rounds that have begun, are locked or drawn, and before newcomers are seated. */
export type SeatedRound = { id: string; groups: string[][]; held: boolean };

export type Mixable = {
  day: Day;
  people: readonly PersonOfDay[];
  /** Whether somebody is there in a round; who does not take part in it never is. */
  isExpected?: (person: PersonOfDay, round: Round) => boolean;
  /** Organisation → commune, where the day is balanced by it. */
  communeOf?: ReadonlyMap<string, string>;
  /** Who sat with whom on earlier days, in ids of today. */
  history?: string[][][];
};

/**
 * Registrations and organisations are ids: the mixing never learns a name. `origins` says of each rule where it comes
 * from, in the same order.
 */
export function mixingProblem(mixable: Mixable): { problem: MixingProblem; origins: Origin[] } {
  const { day, people, communeOf = new Map(), history = [] } = mixable;
  const rounds = roundsToMix(day.rounds);
  const isHere = expectedBy(mixable);
  const here = people.filter((person) => rounds.some((round) => isHere(person, round)));
  const { rules, origins } = rulesOf({ day, rounds, people: here, isHere });
  return {
    problem: {
      people: here.map((person) => mixingPerson(person, { day, rounds, isHere, communeOf })),
      rounds: rounds.map((round) => mixingRound(round, here, isHere)),
      rules,
      history: day.settings.newFaces ? history : [],
    },
    origins,
  };
}

/** A round that is to be drawn by lot is nothing for the mixing until it has been. */
export const roundsToMix = (rounds: readonly Round[]): Round[] =>
  rounds.filter(({ way, groups }) => way === 'mixed' || groups.length > 0);

const expectedBy =
  ({ isExpected = () => true }: Mixable): IsHere =>
  (person, round) =>
    takesPart(person, round) && isExpected(person, round);

type Look = { day: Day; rounds: readonly Round[]; isHere: IsHere; communeOf: ReadonlyMap<string, string> };

function mixingPerson(person: PersonOfDay, { day, rounds, isHere, communeOf }: Look): MixingPerson {
  const absentFrom = rounds.filter((round) => !isHere(person, round)).map(({ id }) => id);
  const organisation = day.settings.colleaguesApart && person.role !== 'actor' ? organisationOf(person) : null;
  const commune = person.organisationId ? communeOf.get(person.organisationId) : undefined;
  const work = plain(person.function ?? '');
  const attributes = { ...(commune && { commune }), ...(work && { function: work }) };
  return {
    id: person.id,
    role: person.role,
    ...(organisation && { organisation }),
    ...(person.language && { language: person.language }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...(absentFrom.length > 0 && { absentFrom }),
  };
}

/** Where a group is locked, the sizes are given: nobody comes to it, nobody leaves it. */
function mixingRound(round: Round, people: readonly PersonOfDay[], isHere: IsHere): MixingRound {
  const { id, min, ideal, max } = round;
  const here = new Set(people.filter((person) => isHere(person, round)).map((person) => person.id));
  const count = countAsked(round, here.size);
  if (!isLockedIn(round)) return { id, groups: { min, ideal, max, ...(count !== null && { count }) } };
  return { id, sizes: lockedSizes(round, here) };
}

/** The seats there are, as groups of registrations. People who are no longer expected are left out. */
export function seatedRounds(
  { people, day: { rounds }, ...given }: Mixable,
  isHeld: (round: Round) => boolean,
): SeatedRound[] {
  const isHere = expectedBy({ people, day: { rounds } as Day, ...given });
  const known = new Map(people.map((person) => [person.id, person]));
  return rounds
    .filter((round) => round.groups.length > 0)
    .map((round) => {
      const groups = round.groups.map((): string[] => []);
      for (const { registrationId, group } of round.seats) {
        const person = known.get(registrationId);
        if (person && isHere(person, round)) groups[group]?.push(registrationId);
      }
      return { id: round.id, groups, held: isHeld(round) };
    });
}
