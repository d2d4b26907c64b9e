import { type BalanceRow, balanceOf } from './balance.ts';
import { type Day, newestAct, type PersonOfDay, type Round } from './day.ts';
import type { HandEffect } from './hand-effects.ts';
import { type Held, heldOf, staysAsItIs } from './locks.ts';
import { type Mark, markOf } from './marks.ts';
import { countPairs, groupsOf } from './meetings.ts';
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
export type BoardEffect = { is: 'here' } | ({ is: 'move' } & HandEffect);

export type BoardGroup = {
  index: number;
  id: string;
  mark: Mark;
  place: Round['groups'][number]['place'];
  people: BoardPerson[];
  effect: BoardEffect | null;
  /** Nobody comes or goes when the rest is composed. */
  pinned: boolean;
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
  /** All that stays when the rest of the day is composed; null: nothing is pinned. */
  held: Held | null;
  /** Of this round: everything stays. */
  stays: boolean;
  /** Those whose seat in this round is pinned, by group. */
  pinned: { id: string; name: string; group: number }[];
};

/** All that the board of one round shows. `pickedId`: somebody who is about to be moved, with what that would mean. */
export function boardOf(
  day: Day,
  round: Round,
  people: readonly PersonOfDay[],
  pickedId: string | null,
  effects: readonly HandEffect[] = [],
): Board {
  const known = new Map(people.map((person) => [person.id, person]));
  const groups = groupsOf(round, known);
  const main = mainLanguage(people);
  const shown = (person: PersonOfDay): BoardPerson => shownPerson(person, round, pickedId, main);
  const person = (pickedId && known.get(pickedId)) || null;
  const picked = person && takesPart(person, round) ? person : null;
  const pickedGroup = picked ? (seatOf(round, picked.id)?.group ?? null) : null;
  const pairs = countPairs(day.rounds, known);
  return {
    round,
    groups: round.groups.map(({ id, index, place, locked }) => ({
      index,
      id,
      pinned: locked,
      mark: markOf(index),
      place,
      people: (groups[index] ?? []).toSorted(workersFirst).map(shown),
      effect: picked ? effectAt(index, pickedGroup, effects) : null,
    })),
    withoutTable: withoutTable(people, round).map(shown),
    picked: picked && { ...shown(picked), group: pickedGroup },
    facts: {
      ...pairs,
      sameProven: isProven('sameOrganisation', pairs.sameOrganisation, day.proof, newestAct(day)),
      againProven: isProven('repeats', pairs.again, day.proof, newestAct(day)),
    },
    balance: balanceOf(groups),
    expected: people.filter((one) => takesPart(one, round)).length,
    held: heldOf(day),
    stays: staysAsItIs(round),
    pinned: round.seats
      .filter(({ pinned }) => pinned)
      .flatMap(({ registrationId, group }) => {
        const one = known.get(registrationId);
        return one ? [{ id: registrationId, name: fullName(one), group }] : [];
      })
      .toSorted((a, b) => a.group - b.group),
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

function effectAt(index: number, here: number | null, effects: readonly HandEffect[]): BoardEffect | null {
  if (index === here) return { is: 'here' };
  const effect = effects.find(({ group }) => group === index);
  return effect ? { is: 'move', ...effect } : null;
}

function mainLanguage(people: readonly PersonOfDay[]): string | null {
  const spoken = people.flatMap(({ language }) => language ?? []);
  const counts = [...Map.groupBy(spoken, (language) => language)].sort(([, a], [, b]) => b.length - a.length);
  return counts[0]?.[0] ?? null;
}

const workersFirst = (a: PersonOfDay, b: PersonOfDay) =>
  Number(a.role === 'serviceUser') - Number(b.role === 'serviceUser');
