import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Ballot, readBallot } from '../ballot.ts';
import type { Definition, Question } from '../question.ts';
import { LEAST, resultsOf } from '../results.ts';
import { gathered, normalForm } from './normal-form.ts';

const fr = (text: string) => ({ lang: 'fr' as const, text });
const option = (id: string) => ({ id, words: fr(id) });

const question = (id: string, definition: Definition): Question => ({
  id,
  origin: id,
  position: 1,
  asked: fr(id),
  help: null,
  definition,
  version: 1,
});

const questions = [
  question('dots', { kind: 'dots', options: ['o1', 'o2', 'o3'].map(option), dots: 3 }),
  question('barometer', { kind: 'barometer', low: fr('occuper'), high: fr('produire') }),
  question('matrix', { kind: 'matrix', rows: ['r1', 'r2'].map(option), columns: ['c1', 'c2'].map(option), most: 2 }),
  question('checkIn', { kind: 'checkIn', most: 3 }),
  question('choice', { kind: 'choice', options: ['o1', 'o2'].map(option), several: true }),
  question('said', { kind: 'said', as: 'good' }),
];

const word = fc.constantFrom('reposée', 'Reposee', 'stress', 'Stress !', 'curieux', 'curieuse');

/** What somebody may type in the form, in any combination of questions left out. */
const typed = fc.record(
  {
    'dots-o1': fc.constantFrom(['1'], ['1', '1']),
    'dots-o3': fc.constantFrom(['1']),
    'barometer-at': fc.integer({ min: 0, max: 100 }).map(String),
    'matrix-r1': fc.constantFrom(['c1'], ['c2']),
    'matrix-r2': fc.constantFrom(['c1'], ['c2']),
    'checkIn-words': fc.uniqueArray(word, { maxLength: 3, selector: normalForm }).map((words) => words.join(', ')),
    'choice-of': fc.subarray(['o1', 'o2']),
    'said-words': fc.array(word, { maxLength: 4 }).map((lines) => lines.join('\n')),
  },
  { requiredKeys: [] },
);

const ballotOf = (values: object): Ballot => {
  const read = readBallot(questions, values as Record<string, string | string[]>);
  return read.ok ? read.ballot : {};
};

test('the results are the same in whatever order the answers come', () => {
  fc.assert(
    fc.property(
      fc
        .array(typed, { minLength: LEAST, maxLength: 40 })
        .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([inOneOrder, inAnother]) => {
        expect(resultsOf(questions, inAnother.map(ballotOf))).toEqual(resultsOf(questions, inOneOrder.map(ballotOf)));
      },
    ),
    { numRuns: 300 },
  );
});

test('changing answers and then counting equals counting the last ones', () => {
  const acts = fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), typed), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(acts, (said) => {
      const kept = new Map<number, Ballot>();
      for (const [who, values] of said) kept.set(who, ballotOf(values));
      const lastOnly = [...new Set(said.map(([who]) => who))].map((who) =>
        ballotOf(said.findLast(([other]) => other === who)?.[1] ?? {}),
      );

      expect(resultsOf(questions, [...kept.values()])).toEqual(resultsOf(questions, lastOnly));
    }),
  );
});

test('a question that four people answered shows nothing and says that one is missing', () => {
  const four = ['10', '20', '30', '40'].map((at) => ballotOf({ 'barometer-at': at }));

  const [result] = resultsOf([questions[1] as Question], [...four, ballotOf({ 'choice-of': ['o1'] })]);

  expect(result).toMatchObject({ answered: 4, missing: 1, tally: null });
});

test('a barometer says where half of them stand, and the reasons of both sides', () => {
  const said = [
    { 'barometer-at': '0', 'barometer-why': 'On vient pour souffler' },
    { 'barometer-at': '20' },
    { 'barometer-at': '50', 'barometer-why': 'Les deux' },
    { 'barometer-at': '80', 'barometer-why': 'Sans trace, rien ne suit' },
    { 'barometer-at': '100', 'barometer-why': 'Les directions demandent un résultat' },
  ];

  const [result] = resultsOf([questions[1] as Question], said.map(ballotOf));

  expect(result?.tally).toEqual({
    kind: 'barometer',
    tally: {
      spread: [1, 0, 1, 0, 0, 1, 0, 0, 1, 0, 1],
      median: 50,
      lowerQuartile: 20,
      upperQuartile: 80,
      sides: { low: 2, middle: 1, high: 2 },
      reasons: {
        low: ['On vient pour souffler'],
        middle: ['Les deux'],
        high: ['Les directions demandent un résultat', 'Sans trace, rien ne suit'],
      },
    },
  });
});

test('more dots than there are, a place off the scale, too many cells and words are refused at their field', () => {
  const read = readBallot(questions, {
    'dots-o1': ['1', '1', '1'],
    'dots-o2': '1',
    'barometer-at': '101',
    'matrix-r1': ['c1', 'c2'],
    'matrix-r2': 'c1',
    'checkIn-words': 'un, deux, trois, quatre',
  });

  expect(read).toEqual({
    ok: false,
    problems: {
      'dots-of': 'tooManyDots',
      'barometer-at': 'notOnScale',
      'matrix-of': 'tooManyCells',
      'checkIn-words': 'tooManyWords',
    },
  });
});

test('words that lead to a person are refused: a phone number, a national number, an address of mail', () => {
  const refused = ['Appelez-moi au 0478 12 34 56', 'NISS 85.07.30-033.28', 'awa@example.org'].map((words) =>
    readBallot(questions, { 'said-words': words }),
  );

  expect(refused.map((read) => !read.ok && read.problems['said-words'])).toEqual(['tellsWho', 'tellsWho', 'tellsWho']);
});

test('nothing answered at all is refused; one question answered is enough', () => {
  expect(readBallot(questions, {})).toEqual({ ok: false, problems: { form: 'empty' } });
  expect(readBallot(questions, { 'choice-of': 'o2' })).toEqual({ ok: true, ballot: { choice: ['o2'] } });
});

test('words are gathered by their normal form and shown in their most usual spelling', () => {
  expect(gathered(['Reposée', 'reposee', 'Reposée !', 'stress'])).toEqual([
    { words: 'Reposée', count: 3 },
    { words: 'stress', count: 1 },
  ]);
});
