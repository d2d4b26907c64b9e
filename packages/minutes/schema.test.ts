import { expect, test } from 'vitest';
import { faultsIn } from '../mixing/test/valid.ts';
import { KINDS, STATES, WARNINGS } from './format.ts';
import { understandMinutes } from './index.ts';
import schema from './schema.json' with { type: 'json' };
import { TEXTS } from './test/expected.ts';

const faults = (value: unknown) => faultsIn(JSON.parse(JSON.stringify(value)), schema, schema);

test('the published schema knows the same kinds, states and warnings', () => {
  expect(schema.$defs.statement.properties.kind.enum).toEqual([...KINDS]);
  expect(schema.$defs.attendance.properties.state.enum).toEqual([...STATES]);
  expect(schema.$defs.warning.properties.code.enum).toEqual([...WARNINGS]);
});

test.each(TEXTS)('what is understood of $name is as the schema says', ({ text }) => {
  expect(faults(understandMinutes(text))).toEqual([]);
});

test('of an empty text, everything is there and says nothing', () => {
  const nothing = understandMinutes('');

  expect(faults(nothing)).toEqual([]);
  expect(nothing).toMatchObject({ text: '', language: null, languages: [], title: null, attendance: [], warnings: [] });
});

test.each([
  [{ title: '' }, '.title: minLength'],
  [{ status: 'done' }, '.status: enum'],
  [{ more: 1 }, '.more: enum'],
  [{ attendance: [{ name: 'Anna Bel' }] }, '.attendance[0].state: required'],
])('the schema refuses %j', (change, fault) => {
  expect(faults({ ...understandMinutes('PV'), ...change })).toContain(fault);
});
