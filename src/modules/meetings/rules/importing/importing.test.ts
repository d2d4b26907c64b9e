import fc from 'fast-check';
import { expect, test } from 'vitest';
import { understandMinutes } from '#packages/minutes';
import { broughtIn } from './brought-in.ts';
import { acceptAll, choicesSent } from './choices.ts';
import { dayPlace } from './find-place.ts';
import { itemsOf } from './items.ts';
import { runsOf } from './marked-text.ts';
import { peopleLike } from './match.ts';
import { problemsIn } from './problems.ts';

const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([from, length]) => [from, from + length + 1] as const);

test('runs are the whole text, and each item begins in one of them, however places lie over each other', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 90, maxLength: 120 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
      const runs = runsOf(
        text,
        spans.map((one, i) => ({ id: `i${i}`, span: one })),
      );

      expect(runs.map((run) => run.text).join('')).toBe(text);
      expect(runs.flatMap(({ begins }) => begins).sort()).toEqual(spans.map((_, i) => `i${i}`).sort());
      expect(runs.filter(({ begins, marked }) => begins.length > 0 && !marked)).toEqual([]);
    }),
  );
});

test.each([
  ['Réunion du 12 mars 2026 à 9h', '12 mars 2026'],
  ['Verslag van 12/03/2026', '12/03/2026'],
  ['Vergadering op 12 maart', '12 maart'],
  ['Meeting of March 12', 'March 12'],
  ['le 2026-03-12', '2026-03-12'],
  ['le 112 mars ou le 13 mars', null],
])('in “%s” the day stands at %s', (text, words) => {
  const place = dayPlace(text, '2026-03-12');

  expect(place && text.slice(...place)).toBe(words);
});

test('a name means people with the same words, and an address whoever has it', () => {
  const people = [
    { personId: '1', name: 'Anne-Sophie Bél', email: 'as@rive.example' },
    { personId: '2', name: 'Bram Peeters', email: null },
  ];
  const like = (name: string, email = '') => peopleLike({ name, email }, people).map(({ personId }) => personId);

  expect(like('BEL Anne-Sophie')).toEqual(['1']);
  expect(like('Bram')).toEqual(['2']);
  expect(like('B. Peeters')).toEqual(['2']);
  expect(like('B. P.')).toEqual([]);
  expect(like('Bram Janssens')).toEqual([]);
  expect(like('', 'AS@rive.example')).toEqual(['1']);
  expect(like('')).toEqual([]);
});

test('whatever the text and the form say, an answer or problems come of it', () => {
  const value = fc.oneof(fc.string(), fc.constantFrom('accept', 'correct', 'ignore', '2026-02-31', '25:00'));
  fc.assert(
    fc.property(
      fc.string(),
      fc.dictionary(fc.constantFrom('title', 'when', 'when-date', 'p0', 'title-words'), value),
      (words, sent) => {
        const items = itemsOf(understandMinutes(`PV du 12 mars 2026\nPrésents : Awa Diallo\n${words}`));
        const choices = acceptAll(items, choicesSent(items, sent), 'people');

        const brought = broughtIn(items, choices);

        expect(brought.ok || Object.keys(brought.problems).length > 0).toBe(true);
        if (brought.ok) expect(problemsIn(items, choices)).toEqual({});
      },
    ),
    { numRuns: 60 },
  );
});
