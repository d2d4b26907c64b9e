import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SeatChange } from './acts.ts';
import type { Round } from './day.ts';
import { aDay, aPerson, aRound } from './fixtures/a-day.ts';
import { reversed, stillStands } from './seat-changes.ts';
import { decideReturn, type KeptVersion } from './versions.ts';

const now = new Date('2027-01-20T08:00:00Z');

function versionOf(rounds: readonly Round[]): KeptVersion {
  return {
    ...{ id: 'v', name: null, why: 'kept', papers: null, by: null, at: now, upon: 1, levels: null, people: 0 },
    groupCounts: Object.fromEntries(rounds.map(({ id, groups }) => [id, groups.length])),
    seats: rounds.flatMap(({ id, seats }) => seats.map((seat) => ({ ...seat, roundId: id }))),
  };
}

function applied(
  rounds: readonly Round[],
  changes: { seats: SeatChange[]; groupCounts: { roundId: string; after: number | null }[] },
) {
  return rounds.map((round) => {
    const touched = new Map(
      changes.seats.filter(({ roundId }) => roundId === round.id).map((one) => [one.registrationId, one]),
    );
    const count = changes.groupCounts.find(({ roundId }) => roundId === round.id)?.after ?? round.groups.length;
    return {
      ...round,
      groups: Array.from(
        { length: count },
        (_, index) => round.groups[index] ?? { id: `${index}`, index, place: null, locked: false },
      ),
      seats: [
        ...round.seats.filter(({ registrationId }) => !touched.has(registrationId)),
        ...[...touched.values()].flatMap(({ registrationId, after }) =>
          after ? [{ registrationId, ...after, act: 2 }] : [],
        ),
      ],
    };
  });
}

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** People at up to four tables, some at none, some pinned; some tables pinned. */
const seating = (canPin: boolean) =>
  fc
    .record({
      groups: fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }), { minLength: 8, maxLength: 8 }),
      pinned: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      locked: fc.array(canPin ? fc.boolean() : fc.constant(false), { minLength: 4, maxLength: 4 }),
    })
    .map(({ groups, pinned, locked }) => {
      const round = aRound('r', [[], [], [], []], { startsAt: new Date('2027-01-28T08:30:00Z') });
      return {
        ...round,
        groups: round.groups.map((group, index) => ({ ...group, locked: locked[index] ?? false })),
        seats: groups.flatMap((group, index) =>
          group === null ? [] : [{ registrationId: ids[index] ?? '', group, pinned: pinned[index] ?? false, act: 1 }],
        ),
      };
    });

const gone = (round: Round, people: readonly string[]) =>
  round.seats.filter((seat) => people.includes(seat.registrationId));

test('going back seats everybody as then, whoever is pinned now stays, and undoing it is exact', () => {
  fc.assert(
    fc.property(seating(false), seating(true), fc.subarray(ids, { minLength: 4 }), (then, today, here) => {
      const people = here.map((id) => aPerson(id));
      const before = { ...today, seats: gone(today, here) };
      const decision = decideReturn(versionOf([then]), aDay([before]), people, 1, now);
      if (decision.outcome === 'refused') {
        expect(decision.reason).toBe('same');
        return;
      }
      const [after] = applied([before], decision.changes);

      for (const id of here) {
        const [was, is, sat] = [before, after, then].map((round) =>
          round?.seats.find((seat) => seat.registrationId === id),
        );
        const isPinned = (group: number | undefined) => group !== undefined && before.groups[group]?.locked === true;
        if (isPinned(was?.group) || isPinned(sat?.group)) expect(is?.group).toBe(was?.group);
        else expect(is?.group).toBe(sat ? sat.group : was?.group);
      }
      expect(after?.seats.every((seat) => here.includes(seat.registrationId))).toBe(true);
      const back = reversed(decision.changes);
      expect(stillStands(decision.changes, after ? [after] : [])).toBe(true);
      const [again] = applied(after ? [after] : [], back);
      const placed = (round: Round | undefined) =>
        round?.seats.map((seat) => `${seat.registrationId} ${seat.group} ${seat.pinned}`).sort();
      expect(placed(again)).toEqual(placed(before));
    }),
  );
});

test('rounds that have begun, are pinned or were not composed then stay', () => {
  const then = aRound('r', [['a'], ['b']]);
  const today = aRound('r', [['b'], ['a']]);
  const people = [aPerson('a'), aPerson('b')];
  const back = (round: Round, at = now) => decideReturn(versionOf([then]), aDay([round]), people, 1, at).outcome;

  expect(back(today)).toBe('returned');
  expect(back({ ...today, locked: true })).toBe('refused');
  expect(back(today, new Date('2027-01-28T09:00:00Z'))).toBe('refused');
  expect(back({ ...today, id: 'new' })).toBe('refused');
});

test('fewer tables then than now: who came since at a table that is gone is without a table', () => {
  const then = aRound('r', [['a'], ['b']]);
  const today = aRound('r', [['a'], ['b'], ['c']]);
  const decision = decideReturn(
    versionOf([then]),
    aDay([today]),
    ['a', 'b', 'c'].map((id) => aPerson(id)),
    1,
    now,
  );

  expect(decision).toMatchObject({
    changes: {
      seats: [{ registrationId: 'c', before: { group: 2 }, after: null }],
      groupCounts: [{ roundId: 'r', before: 3, after: 2 }],
    },
  });
});
