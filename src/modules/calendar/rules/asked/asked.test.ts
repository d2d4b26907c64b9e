import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAskedOf, readAnswers } from './answers.ts';
import type { QuestionAsked } from './asked.ts';
import { readChosen } from './choosing.ts';
import { choiceLike, questionLike } from './examples.ts';
import { stopsOf } from './itinerary.ts';
import { mayChangePlaces } from './order.ts';
import { companionsTyped } from './party.ts';
import { possibleAnswers } from './possible-answers.ts';
import { priceTyped, typedPrice } from './typed-price.ts';

const none = { meal: null, sessions: [], joinsAt: null, leavesAt: null };
const hour = (h: number) => new Date(Date.UTC(2027, 0, 28, h));

test('two workshops at the same hour are one too many; one after the other are two', () => {
  const choices = [
    choiceLike({ id: 'cv', kind: 'session', startsAt: hour(9), endsAt: hour(11) }),
    choiceLike({ id: 'voice', kind: 'session', startsAt: hour(10), endsAt: hour(12) }),
    choiceLike({ id: 'mail', kind: 'session', startsAt: hour(11), endsAt: hour(12) }),
  ];

  expect(readChosen(choices, { ...none, sessions: ['cv', 'voice'] }).problem).toEqual({
    field: 'sessions',
    is: 'sameTime',
  });
  expect(readChosen(choices, { ...none, sessions: ['cv', 'mail'] }).problem).toBeNull();
});

test('a meal is no workshop, and what is not offered is not chosen', () => {
  const choices = [choiceLike({ id: 'soup', kind: 'meal' })];

  expect(readChosen(choices, { ...none, sessions: ['soup'] }).problem).toEqual({ field: 'sessions', is: 'unknown' });
  expect(readChosen(choices, { ...none, meal: 'cake' }).problem).toEqual({ field: 'meal', is: 'unknown' });
});

test('whoever says nothing is at every stop; a stop that was removed is the end of the line', () => {
  const stops = ['a', 'b', 'c'].map((id) => choiceLike({ id, kind: 'stop' }));

  expect(stopsOf(stops, { joinsAt: null, leavesAt: null })).toEqual(['a', 'b', 'c']);
  expect(stopsOf(stops, { joinsAt: 'b', leavesAt: 'b' })).toEqual(['b']);
  expect(stopsOf(stops, { joinsAt: 'gone', leavesAt: 'gone' })).toEqual(['a', 'b', 'c']);
  expect(readChosen(stops, { ...none, joinsAt: 'c', leavesAt: 'a' }).problem).toEqual({
    field: 'leavesAt',
    is: 'backwards',
  });
});

test('an answer to a question that was not asked is ignored, down to the last that hangs on it', () => {
  const questions = [
    questionLike({ id: 'car', kind: 'yesNo', position: 1 }),
    questionLike({ id: 'free', kind: 'yesNo', position: 2, shownWhen: { questionId: 'car', answer: 'yes' } }),
    questionLike({ id: 'seats', position: 3, isRequired: true, shownWhen: { questionId: 'free', answer: 'yes' } }),
  ];
  const read = (said: Record<string, string>) => readAnswers(questions, (id) => (said[id] ? [said[id]] : []));

  expect([...read({ car: 'no', free: 'yes', seats: '3' }).answers.keys()]).toEqual(['car']);
  expect([...read({ car: 'yes', free: 'yes' }).problems]).toEqual([['seats', 'missing']]);
  expect(read({ car: 'perhaps' }).problems.get('car')).toBe('unknown');
});

const aQuestion = fc.record({
  kind: fc.constantFrom('words' as const, 'yesNo' as const, 'one' as const, 'several' as const),
  isRequired: fc.boolean(),
  on: fc.option(fc.record({ back: fc.nat(5), answer: fc.constantFrom('yes', 'a1', 'a2') }), { nil: null }),
});

test('what is kept was asked, what is required was asked, and whoever is told nothing wrong has answered all of it', () => {
  fc.assert(
    fc.property(
      fc.array(aQuestion, { maxLength: 6 }),
      fc.array(fc.subarray(['yes', 'no', 'a1', 'a2', 'x'])),
      (drawn, said) => {
        const questions: QuestionAsked[] = drawn.map(({ kind, isRequired, on }, i) =>
          questionLike({
            id: `q${i}`,
            kind,
            isRequired,
            position: i,
            shownWhen: on && i > 0 ? { questionId: `q${Math.max(0, i - 1 - on.back)}`, answer: on.answer } : null,
          }),
        );

        const { answers, problems } = readAnswers(questions, (id) => said[Number(id.slice(1))] ?? []);

        for (const question of questions) {
          const isAsked = isAskedOf(question, questions, answers);
          if (answers.has(question.id) || problems.has(question.id)) expect(isAsked).toBe(true);
          if (isAsked && question.isRequired) expect(answers.has(question.id) || problems.has(question.id)).toBe(true);
          expect(answers.has(question.id) && problems.has(question.id)).toBe(false);
        }
      },
    ),
  );
});

test('a question does not change places with the one it hangs on', () => {
  const car = questionLike({ id: 'car' });
  const seats = questionLike({ id: 'seats', shownWhen: { questionId: 'car', answer: 'yes' } });

  expect(mayChangePlaces(seats, car)).toBe(false);
  expect(mayChangePlaces(car, seats)).toBe(false);
  expect(mayChangePlaces(car, questionLike({ id: 'other' }))).toBe(true);
});

test('answers keep their ids when one is reworded or added, so that what was said stays said', () => {
  const before = possibleAnswers({ fr: 'Train\nVélo' }, 'fr', []);
  const ids = (typed: string) => possibleAnswers({ fr: typed }, 'fr', before).map(({ id }) => id);

  expect(before.map(({ id }) => id)).toEqual(['a1', 'a2']);
  expect(ids('Train\nÀ vélo')).toEqual(['a1', 'a2']);
  expect(ids('Bus\nTrain\nVélo')).toEqual(['a3', 'a1', 'a2']);
  expect(ids('Vélo\nTrain')).toEqual(['a2', 'a1']);
  expect(ids('Vélo')).toEqual(['a2']);
});

test('prices are typed as people do', () => {
  expect(['12', '12,5', '12.50 €', '0', 'douze', '12,555'].map(typedPrice)).toEqual([1200, 1250, 1250, 0, null, null]);
  expect([1200, 1250, null].map(priceTyped)).toEqual(['12', '12,50', '']);
});

test('nine names at most come along', () => {
  expect(companionsTyped(' Bram \n\nCarine  Lefèvre Dubois\n')).toEqual([
    { givenName: 'Bram', familyName: null },
    { givenName: 'Carine', familyName: 'Lefèvre Dubois' },
  ]);
  expect(companionsTyped('A\n'.repeat(9))).toHaveLength(9);
  expect(companionsTyped('A\n'.repeat(10))).toBeNull();
});
