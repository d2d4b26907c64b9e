import fc from 'fast-check';
import type { Problem, Rule } from '../problem.ts';
import { anyProblem } from './problems.ts';

/** Days that hold a rule of every kind, in some rounds or in all, contradictions included. */
export const anyDay: fc.Arbitrary<Problem> = anyProblem.chain((problem) =>
  fc.record({ every: everyRule(problem), order: fc.nat() }).map(({ every, order }) => {
    const rules = [...every, ...(problem.rules ?? [])];
    const turn = order % rules.length;
    return { ...problem, rules: [...rules.slice(turn), ...rules.slice(0, turn)] };
  }),
);

function everyRule({ people, rounds }: Problem): fc.Arbitrary<Rule[]> {
  const ids = people.map(({ id }) => id);
  const person = fc.constantFrom(...ids);
  const some = fc.uniqueArray(person, { minLength: Math.min(2, ids.length), maxLength: 5 });
  const where = fc.option(fc.uniqueArray(fc.constantFrom(...rounds.map(({ id }) => id)), { minLength: 1 }), {
    nil: undefined,
  });
  const inRounds = <R extends Rule>(rule: fc.Arbitrary<R>): fc.Arbitrary<Rule> =>
    fc.tuple(rule, where).map(([one, ids]) => (ids === undefined ? one : { ...one, rounds: ids }));
  const attribute = fc.constantFrom('role', 'language', 'organisation');
  const heads = fc.record({ min: fc.nat(2), more: fc.nat(2) });
  return fc.tuple(
    inRounds(fc.record({ kind: fc.constant('together' as const), people: some })),
    inRounds(fc.record({ kind: fc.constant('apart' as const), people: some })),
    inRounds(fc.record({ kind: fc.constant('pin' as const), person, group: fc.constant(0) })),
    inRounds(
      fc.record({ kind: fc.constant('balance' as const), attribute, mode: fc.constant('proportional' as const) }),
    ),
    inRounds(fc.record({ kind: fc.constant('balance' as const), attribute, mode: fc.constant('noLone' as const) })),
    inRounds(
      fc.tuple(heads, fc.constantFrom('fr', 'nl', 'role1')).map(([{ min, more }, value]) => {
        const named = value === 'role1' ? 'role' : 'language';
        return { kind: 'bounds' as const, attribute: named, value, min, max: min + more };
      }),
    ),
  );
}
