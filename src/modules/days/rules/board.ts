import { type BalanceRow, balanceOf } from './balance.ts';
import { type Day, newestAct, type PersonOfDay, type Round } from './day.ts';
import { type Mark, markOf } from './marks.ts';
import { costOfGroups, countPairs, groupsOf } from './meetings.ts';
import { seatOf } from './move.ts';
import { fullName } from './names.ts';
import { isProven } from './proof.ts';
import { takesPart, withoutTable } from './takes-part.ts';

export type BoardPerson = {
  id: string;
  name: string;
  organisation: string | null;
  isServiceUser: boolean;
  /** Where it is not the one most people here speak. */
  otherLanguage: PersonOfDay['language'];
  pinned: boolean;
  picked: boolean;
  /** Number of the act that put them here: the version a form about them carries. 0: no seat. */
  act: number;
};

/** What changes when the picked person comes to this group. */
export type BoardEffect =
  | { is: 'here' }
  /**
   * `again` may be less than nothing: fewer people are met a second time. `overfull`: how many would sit there, where
   * that is more than the round allows.
   */
  | { is: 'move'; sameOrganisation: number; again: number; overfull: number | null };

export type BoardGroup = {
  index: number;
  id: string;
  mark: Mark;
  place: Round['groups'][number]['place'];
  people: BoardPerson[];
  effect: BoardEffect | null;
};

export type Board = {
  round: Round;
  groups: BoardGroup[];
  withoutTable: BoardPerson[];
  picked: (BoardPerson & { group: number | null }) | null;
  facts: { sameOrganisation: number; sameProven: boolean; again: number; againProven: boolean };
  balance: BalanceRow[];
  /** People who take part in this round. */
  expected: number;
};

/** All that the board of one round shows. `pickedId`: somebody who is about to be moved. */
export function boardOf(day: Day, round: Round, people: readonly PersonOfDay[], pickedId: string | null): Board {
  const known = new Map(people.map((person) => [person.id, person]));
  const groups = groupsOf(round, known);
  const main = mainLanguage(people);
  const shown = (person: PersonOfDay): BoardPerson => shownPerson(person, round, pickedId, main);
  const person = (pickedId && known.get(pickedId)) || null;
  const picked = person && takesPart(person, round) ? person : null;
  const effects = picked ? effectsFor(picked, round, day, known, groups) : [];
  const pairs = countPairs(day.rounds, known);
  return {
    round,
    groups: round.groups.map(({ id, index, place }) => ({
      index,
      id,
      mark: markOf(index),
      place,
      people: (groups[index] ?? []).toSorted(workersFirst).map(shown),
      effect: effects[index] ?? null,
    })),
    withoutTable: withoutTable(people, round).map(shown),
    picked: picked && { ...shown(picked), group: seatOf(round, picked.id)?.group ?? null },
    facts: {
      ...pairs,
      sameProven: isProven('sameOrganisation', pairs.sameOrganisation, day.proof, newestAct(day)),
      againProven: isProven('repeats', pairs.again, day.proof, newestAct(day)),
    },
    balance: balanceOf(groups),
    expected: people.filter((one) => takesPart(one, round)).length,
  };
}

function shownPerson(person: PersonOfDay, round: Round, pickedId: string | null, main: string | null): BoardPerson {
  const seat = seatOf(round, person.id);
  const isServiceUser = person.role === 'serviceUser';
  return {
    id: person.id,
    name: fullName(person),
    organisation: isServiceUser ? null : person.organisationName,
    isServiceUser,
    otherLanguage: person.language === main ? null : person.language,
    pinned: seat?.pinned ?? false,
    picked: person.id === pickedId,
    act: seat?.act ?? 0,
  };
}

/** Against where they sit now; for somebody without a table, against sitting nowhere. */
function effectsFor(
  person: PersonOfDay,
  round: Round,
  day: Day,
  known: ReadonlyMap<string, PersonOfDay>,
  groups: readonly (readonly PersonOfDay[])[],
): BoardEffect[] {
  const here = seatOf(round, person.id)?.group ?? null;
  const costs = costOfGroups(person, round, day.rounds, known);
  const now = (here !== null && costs[here]) || { sameOrganisation: 0, again: 0 };
  return costs.map((cost, group): BoardEffect => {
    if (group === here) return { is: 'here' };
    const size = (groups[group]?.length ?? 0) + 1;
    return {
      is: 'move',
      sameOrganisation: cost.sameOrganisation - now.sameOrganisation,
      again: cost.again - now.again,
      overfull: size > round.max ? size : null,
    };
  });
}

function mainLanguage(people: readonly PersonOfDay[]): string | null {
  const spoken = people.flatMap(({ language }) => language ?? []);
  const counts = [...Map.groupBy(spoken, (language) => language)].sort(([, a], [, b]) => b.length - a.length);
  return counts[0]?.[0] ?? null;
}

const workersFirst = (a: PersonOfDay, b: PersonOfDay) =>
  Number(a.role === 'serviceUser') - Number(b.role === 'serviceUser');
