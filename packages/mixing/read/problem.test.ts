import { expect, test } from 'vitest';
import { readProblem } from './problem.ts';

const good = {
  people: [{ id: 'amina', organisation: 'cpas', absentFrom: ['r2'] }, { id: 'bram' }, { id: 'chloe' }],
  rounds: [
    { id: 'r1', sizes: [2, 1] },
    { id: 'r2', groups: { min: 1, ideal: 2, max: 2 } },
  ],
  rules: [
    { kind: 'together', people: ['amina', 'bram'], rounds: ['r1'] },
    { kind: 'pin', person: 'bram', group: 1 },
    { kind: 'bounds', attribute: 'role', value: 'usager', max: 1 },
  ],
  history: [[['amina', 'somebody who is not here today']]],
};

test('a good problem is read as it is', () => {
  expect(readProblem(good)).toEqual({ ok: true, problem: good });
});

const refusals: [string, unknown, string, string][] = [
  ['no object', 7, 'problem', 'is not an object'],
  ['no people', { rounds: [] }, 'people', 'is not a list'],
  ['no id', { ...good, people: [{}] }, 'people[0].id', 'is not a text'],
  ['an id twice', { ...good, people: [...good.people, { id: 'bram' }] }, 'people[3].id', '“bram” is there twice'],
  ['a round twice', { ...good, rounds: [good.rounds[0], good.rounds[0]] }, 'rounds[1].id', '“r1” is there twice'],
  [
    'absent from nowhere',
    { ...good, people: [{ id: 'a', absentFrom: ['r9'] }] },
    'people[0].absentFrom[0]',
    'unknown round “r9”',
  ],
  [
    'sizes that do not sum',
    { ...good, rounds: [{ id: 'r2', sizes: [2, 2] }], people: [{ id: 'a' }], rules: [] },
    'rounds[0].sizes',
    'sum to 4, but 1 people are present',
  ],
  [
    'a size of nothing',
    { ...good, rounds: [{ id: 'r2', sizes: [3, 0] }], people: [] },
    'rounds[0].sizes[1]',
    'is 0, at least 1 is needed',
  ],
  [
    'sizes and groups',
    { people: [], rounds: [{ id: 'r', sizes: [], groups: {} }] },
    'rounds[0]',
    'has sizes and groups, one is needed',
  ],
  [
    'min over max',
    { people: [], rounds: [{ id: 'r', groups: { min: 3, max: 2 } }] },
    'rounds[0].groups',
    'min 3 is more than max 2',
  ],
  [
    'an unknown rule',
    { ...good, rules: [{ kind: 'nearby' }] },
    'rules[0].kind',
    'is none of together, apart, pin, balance, bounds',
  ],
  [
    'an unknown person',
    { ...good, rules: [{ kind: 'apart', people: ['zoe'] }] },
    'rules[0].people[0]',
    'unknown person “zoe”',
  ],
  [
    'an unknown round',
    { ...good, rules: [{ kind: 'apart', people: [], rounds: ['r9'] }] },
    'rules[0].rounds[0]',
    'unknown round “r9”',
  ],
  [
    'a group out of range',
    { ...good, rules: [{ kind: 'pin', person: 'bram', group: 2 }] },
    'rules[0].group',
    'is 2, but round “r1” has 2 groups, counted from 0',
  ],
  [
    'bounds without any',
    { ...good, rules: [{ kind: 'bounds', attribute: 'role', value: 'x' }] },
    'rules[0]',
    'has neither min nor max',
  ],
  ['history that is no seating', { ...good, history: ['r1'] }, 'history[0]', 'is not a list'],
];

test.each(refusals)('%s is refused with its place', (_, problem, where, why) => {
  expect(readProblem(problem)).toEqual({ ok: false, where, why });
});
