import { expect, test } from 'vitest';
import { library } from '../library/index.ts';
import { adapted, type CopyStep, contentOf } from './copy.ts';
import { inPlace, reworded, wholeMinutes } from './reworded.ts';
import { rowsAgain, rowsOf, stepsTyped } from './step-rows.ts';

const step = (says: string, usual = 10, times: CopyStep['times'] = 1): CopyStep => ({
  says: { fr: says, nl: `${says} (nl)`, en: `${says} (en)` },
  minutes: { min: usual - 2, usual, max: usual + 5 },
  who: 'group',
  times,
});

test('what is said otherwise in French stays as it is in Dutch; what was never translated follows', () => {
  expect(reworded({ fr: 'Parler', nl: 'Spreken', en: 'Speak' }, 'Dire', 'fr')).toEqual({
    ...{ fr: 'Dire', nl: 'Spreken', en: 'Speak' },
  });
  expect(reworded({ fr: '10-10-10', nl: '10-10-10', en: '10-10-10' }, '12-12-6', 'nl').fr).toBe('12-12-6');
  expect(reworded(null, 'Dire', 'fr').en).toBe('Dire');
});

test('a method that was copied and not changed is the method it was', () => {
  for (const method of library) {
    const content = contentOf(method);
    const { steps, problems } = stepsTyped(rowsOf(content.steps, 'nl'), content.steps, 'nl');
    expect(problems).toEqual({});
    expect(wholeMinutes(content, steps)).toEqual(method.minutes);
    expect(contentOf(adapted(method, { ...content, steps }))).toEqual(content);
  }
});

test('a step goes where its number says: up before the one that has it, down after it', () => {
  const says = (places: number[]) =>
    inPlace(places.map((place, index) => ({ place, step: step('abcde'[index] ?? '') }))).map((one) => one.says.fr);

  expect(says([1, 2, 3, 2, 5]).join('')).toBe('adbce');
  expect(says([1, 4, 3, 4, 5]).join('')).toBe('acdbe');
});

test('the whole lasts as long as its steps, as often as they are done', () => {
  const before = { minutes: { min: 10, usual: 20, max: 40 }, steps: [step('a'), step('b')] };

  expect(wholeMinutes(before, before.steps)).toEqual(before.minutes);
  expect(wholeMinutes(before, [step('a', 12), step('b', 10, 3)])).toEqual({ min: 34, usual: 42, max: 62 });
});

test('a row without words is left out; minutes that go backwards are asked again', () => {
  const stand = [step('a'), step('b')];
  const [a, b, fresh] = rowsOf(stand, 'fr');
  if (!a || !b || !fresh) throw new Error('three rows');

  const typed = stepsTyped([{ ...a, says: '' }, b, { ...fresh, says: 'c', usual: '7' }], stand, 'fr');
  expect(typed.steps.map(({ says, minutes }) => [says.fr, minutes.usual])).toEqual([
    ['b', 10],
    ['c', 7],
  ]);
  expect(typed.steps[0]?.says.nl).toBe('b (nl)');
  expect(stepsTyped([{ ...a, min: '40' }], stand, 'fr').problems).toEqual({ usual0: 'methods.problem.minutes' });
  expect(stepsTyped([{ ...a, says: '' }], stand, 'fr').problems).toEqual({ says0: 'methods.problem.steps' });
  expect(stepsTyped([{ ...fresh, usual: '7' }, a], stand, 'fr').problems).toEqual({ says0: 'methods.problem.says' });
});

test('after somebody else’s change a typed row is known by its words, never by where it stood', () => {
  const stand = [step('a'), step('b')];

  expect(rowsAgain(rowsOf(stand, 'fr'), [step('b'), step('x')], 'fr').map(({ from }) => from)).toEqual([
    '',
    '0',
    '',
    '',
  ]);
});
