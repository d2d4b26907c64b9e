import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Change, mix, type Plan, type Problem, type Rule, readProblem } from '../index.ts';
import { anyDay } from './any-day.ts';
import { countLevels } from './naive.ts';
import { PATIENCE, runs } from './runs.ts';

test(
  'a repair leaves what is held, states each change and no other, and reports itself truly',
  () => {
    fc.assert(
      fc.property(anyMorning, ({ before, after, held, seed }) => {
        fc.pre(readProblem(before).ok && readProblem(after).ok);
        const printed = planOf(before, seed);
        const keep = {
          rounds: printed.rounds.map((round) => (held.includes(round.id) ? { ...round, held: true } : round)),
        };

        const repaired = mix(after, { seed, effort: 'instant', keep });

        if (!repaired.ok) return;
        const { rounds, changes, report } = repaired.plan;
        const here = new Set(after.people.map(({ id }) => id));
        for (const [r, round] of rounds.entries()) {
          if (!held.includes(round.id)) continue;
          expect(round.groups).toEqual(keep.rounds[r]?.groups.map((group) => group.filter((id) => here.has(id))));
        }
        expect(sorted(changes ?? [])).toEqual(sorted(differences(keep.rounds, rounds)));
        const counted = countLevels(after, rounds);
        for (const { name, value } of report.levels) expect([name, value]).toEqual([name, counted[name]]);
      }),
      runs(3, 23),
    );
  },
  PATIENCE,
);

test(
  'nothing has changed and nothing can be better: a repair changes nothing',
  () => {
    fc.assert(
      fc.property(anyDay, (problem) => {
        fc.pre(readProblem(problem).ok);
        const printed = planOf(problem, 1);
        fc.pre(printed.report.levels.every(({ proven }) => proven));

        const repaired = mix(problem, { effort: 'instant', keep: printed });

        expect(repaired.ok && repaired.plan.changes).toEqual([]);
      }),
      runs(2, 29),
    );
  },
  PATIENCE,
);

/** Some are missing, some are new, some rounds have been held. */
const anyMorning = anyDay.chain((before) =>
  fc
    .record({
      gone: fc.subarray(before.people.map(({ id }) => id)),
      fresh: fc.nat(3),
      held: fc.subarray(before.rounds.map(({ id }) => id)),
      seed: fc.nat(100),
    })
    .map(({ gone, fresh, held, seed }) => ({ before, after: withOthers(before, new Set(gone), fresh), held, seed })),
);

function withOthers(problem: Problem, gone: ReadonlySet<string>, fresh: number): Problem {
  const people = [
    ...problem.people.filter(({ id }) => !gone.has(id)),
    ...Array.from({ length: fresh }, (_, i) => ({ id: `new${i}`, organisation: `o${i}` })),
  ];
  const rounds = problem.rounds.map((round) => {
    if (!('sizes' in round)) return round;
    const present = people.filter(
      (person) => !('absentFrom' in person && person.absentFrom?.includes(round.id)),
    ).length;
    const groups = round.sizes.length;
    const sizes = Array.from({ length: groups }, (_, g) => Math.floor((present + groups - 1 - g) / groups));
    return { id: round.id, sizes: sizes.filter((size) => size > 0) };
  });
  const rules = (problem.rules ?? []).flatMap((rule): Rule[] => {
    if (rule.kind === 'pin') return gone.has(rule.person) ? [] : [rule];
    if (rule.kind !== 'together' && rule.kind !== 'apart') return [rule];
    return [{ ...rule, people: rule.people.filter((id) => !gone.has(id)) }];
  });
  return { ...problem, people, rounds, rules };
}

function planOf(problem: Problem, seed: number): Plan {
  const mixed = mix(problem, { seed, effort: 'instant' });
  if (!mixed.ok) throw new Error(mixed.why);
  return mixed.plan;
}

function differences(before: Plan['rounds'], after: Plan['rounds']): Change[] {
  return before.flatMap(({ id: round, groups, held }, r) => {
    if (held) return [];
    const now = after[r]?.groups ?? [];
    return [...new Set([...groups.flat(), ...now.flat()])].flatMap((person) => {
      const [from, to] = [groups, now].map((ofRound) => ofRound.findIndex((group) => group.includes(person)));
      const change = { person, round, from: from === -1 ? null : (from ?? null), to: to === -1 ? null : (to ?? null) };
      return from === to ? [] : [change];
    });
  });
}

function sorted(changes: readonly Change[]): string[] {
  return changes.map(({ person, round, from, to }) => JSON.stringify([round, person, from, to])).toSorted();
}
