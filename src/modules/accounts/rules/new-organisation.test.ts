import { expect, test } from 'vitest';
import { decideNewOrganisation } from './new-organisation.ts';

const here = { id: 'here', isHere: true };
const there = { id: 'there', isHere: false };
const nothing = { sameNumber: null, sameName: [], isAnother: false };

test('an organisation nobody knows is added', () => {
  expect(decideNewOrganisation(nothing)).toEqual({ outcome: 'added' });
});

test('one of the same name in this network is the same one', () => {
  expect(decideNewOrganisation({ ...nothing, sameName: [there, here] })).toEqual({ outcome: 'here', id: 'here' });
});

test('one of the same name elsewhere is offered, and may be another one', () => {
  expect(decideNewOrganisation({ ...nothing, sameName: [there] })).toEqual({ outcome: 'elsewhere', id: 'there' });
  expect(decideNewOrganisation({ ...nothing, sameName: [there], isAnother: true })).toEqual({ outcome: 'added' });
});

test('the same number is the same organisation, whatever is said', () => {
  expect(decideNewOrganisation({ ...nothing, sameNumber: there, isAnother: true })).toEqual({
    outcome: 'elsewhere',
    id: 'there',
  });
});
