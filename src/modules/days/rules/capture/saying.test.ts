import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hear, mayCorrect, type Saying, type SayingAct, UNSAID } from './saying.ts';

type Spoken = SayingAct & { words: string };

/** What everybody reads after these acts: the words of each statement that is there. */
function readAfter(acts: readonly Spoken[]): Record<string, string> {
  const sayings = new Map<string, Saying>();
  const words = new Map<string, string>();
  for (const act of acts) {
    const heard = hear(sayings.get(act.statementId) ?? UNSAID, act);
    sayings.set(act.statementId, heard.saying);
    if (heard.newWords) words.set(act.statementId, act.words);
  }
  const shown = [...sayings].filter(([, { isThere, wordsAct }]) => isThere && wordsAct !== null);
  return Object.fromEntries(shown.map(([id]) => [id, words.get(id) ?? '']).toSorted());
}

const day = fc
  .array(fc.record({ of: fc.nat(4), does: fc.constantFrom('write' as const, 'take' as const, 'return' as const) }), {
    minLength: 1,
    maxLength: 14,
  })
  .map((told) =>
    told.map(({ of, does }, at): Spoken => {
      const isFirst = told.findIndex((one) => one.of === of) === at;
      const id = String(at).padStart(4, '0');
      return { id, statementId: `s${of}`, does: isFirst ? 'write' : does, words: `words ${at}` };
    }),
  );

test('phones send late, twice and in any order: everybody reads the same, nothing lost and nothing twice', () => {
  fc.assert(
    fc.property(
      day.chain((acts) =>
        fc.tuple(
          fc.constant(acts),
          fc.shuffledSubarray([...acts, ...acts], { minLength: acts.length * 2, maxLength: acts.length * 2 }),
        ),
      ),
      ([acts, arriving]) => {
        expect(readAfter(arriving)).toEqual(readAfter(acts));
        const taken = (id: string) =>
          acts.findLast((act) => act.statementId === id && act.does !== 'write')?.does === 'take';
        const said = new Set(acts.map(({ statementId }) => statementId));
        expect(Object.keys(readAfter(arriving)).length).toBe([...said].filter((id) => !taken(id)).length);
      },
    ),
  );
});

test('words that were taken back before they arrive are not shown', () => {
  const taken = hear(UNSAID, { id: '2', statementId: 's', does: 'take' });
  const written = hear(taken.saying, { id: '1', statementId: 's', does: 'write' });

  expect([taken.isShown, written.newWords, written.isShown]).toEqual([false, true, false]);
});

test('a correction that comes first stays when the words it corrects arrive', () => {
  const corrected = hear(UNSAID, { id: '2', statementId: 's', does: 'write' });
  const late = hear(corrected.saying, { id: '1', statementId: 's', does: 'write' });

  expect([corrected.isShown, late.newWords, late.isShown]).toEqual([true, false, true]);
});

test('the phone may correct for three hours', () => {
  const written = new Date('2027-01-28T09:00:00Z');

  expect(mayCorrect(written, new Date('2027-01-28T11:59:00Z'))).toBe(true);
  expect(mayCorrect(written, new Date('2027-01-28T12:00:00Z'))).toBe(false);
});
