import { expect, test } from 'vitest';
import { languages } from '#platform/texts';
import type { Method, Minutes, Said } from '../rules/method.ts';
import { lengthOf } from '../rules/running.ts';
import { library } from './index.ts';

const each = test.each(library.map((method) => ({ id: method.id, method })));

const saidIn = ({ name, what, notWhen, rotation, steps }: Method): Said[] => [
  name,
  what,
  notWhen,
  ...(rotation ? [rotation] : []),
  ...steps.map(({ says }) => says),
];

const isSound = ({ min, usual, max }: Minutes) => min >= 1 && min <= usual && usual <= max;

test('the library has 23 methods, each under a name of its own', () => {
  expect(library).toHaveLength(23);
  expect(new Set(library.map(({ id }) => id)).size).toBe(23);
  for (const { id } of library) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

each('$id: the usual minutes lie between the shortest and the longest', ({ method }) => {
  expect(isSound(method.minutes)).toBe(true);
  expect(method.steps.filter(({ minutes }) => !isSound(minutes))).toEqual([]);
});

each('$id: its steps together last what it usually lasts', ({ method }) => {
  const length = lengthOf(method.steps);

  if (length === null) expect(method.steps.some(({ times }) => times === 'each')).toBe(true);
  else expect(length).toBe(method.minutes.usual);
});

each('$id: its sizes begin with one person at least and do not end before they begin', ({ method }) => {
  for (const people of [method.people, method.seated, method.again]) {
    if (!people) continue;
    expect(people.from).toBeGreaterThan(0);
    expect(people.to ?? people.from).toBeGreaterThanOrEqual(people.from);
  }
});

each('$id: all of it is said in French, Dutch and English, as the house writes', ({ method }) => {
  for (const said of saidIn(method)) {
    expect(Object.keys(said).sort()).toEqual([...languages].sort());
    for (const lang of languages) {
      expect(said[lang].trim()).not.toBe('');
      expect(said[lang]).not.toMatch(/'|\s{2}/);
    }
    // A narrow space that does not break stands before these.
    expect(said.fr).not.toMatch(/[^\u202f][:;!?»]/);
  }
});

test('what is not certain is told apart: the content of 10-10-10 was never written down', () => {
  expect(library.filter(({ certainty }) => certainty === 'unsure').map(({ id }) => id)).toEqual(['dix-dix-dix']);
});

test('what is said to be published names where; what comes from practice names nobody', () => {
  for (const { certainty, sources, id } of library) {
    const isPublished = certainty === 'known' || certainty === 'minutes';
    expect({ id, named: sources.length > 0 }).toEqual({ id, named: isPublished });
  }
});
