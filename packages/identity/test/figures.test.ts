import { expect, test } from 'vitest';
import { KINDS } from '../finding.ts';
import { figuresOf, tableOf } from './figures.ts';
import { sentencesOf } from './marked.ts';

/** The least that is accepted: in all, and of each kind. */
const LEAST = [
  ['held-out', { precision: 0.95, recall: 0.95, ofEach: 0.85 }],
  ['tuning', { precision: 0.98, recall: 0.98, ofEach: 0.95 }],
  ['written-after', { precision: 0.88, recall: 0.78, ofEach: 0.7 }],
  ['as-people-type', { precision: 0.96, recall: 0.98, ofEach: 0.95 }],
] as const;

test.each(LEAST)('%s sentences: what is found is right, and what must be found is found', (name, least) => {
  const figures = figuresOf(sentencesOf(name));

  process.stdout.write(`${tableOf(name, figures)}\n`);
  const all = figures.find(({ kind }) => kind === 'all');
  expect(all?.precision).toBeGreaterThanOrEqual(least.precision);
  expect(all?.recall).toBeGreaterThanOrEqual(least.recall);
  for (const { kind, precision, recall } of figures) {
    expect(precision, `precision of ${kind}`).toBeGreaterThanOrEqual(least.ofEach);
    expect(recall, `recall of ${kind}`).toBeGreaterThanOrEqual(least.ofEach);
  }
});

test('the two halves share no sentence, hold both languages alike, every kind, and texts with nothing to find', () => {
  const [heldOut, tuning] = [sentencesOf('held-out'), sentencesOf('tuning')];

  const texts = new Set(tuning.map(({ text }) => text));
  expect(heldOut.filter(({ text }) => texts.has(text))).toEqual([]);
  for (const half of [heldOut, tuning]) {
    expect(half.length).toBeGreaterThanOrEqual(160);
    const french = half.filter(({ language }) => language === 'fr').length;
    expect(Math.abs(2 * french - half.length)).toBeLessThanOrEqual(4);
    expect(new Set(half.flatMap(({ marks }) => marks.map(({ kind }) => kind)))).toEqual(new Set(KINDS));
    expect(half.filter(({ marks }) => marks.length === 0).length).toBeGreaterThan(half.length / 4);
  }
});
