import { expect, test } from 'vitest';
import { changedFields } from './changes.ts';

test('only what changed is remembered, as it was', () => {
  expect(changedFields({ a: 1, b: ['x'] }, { a: 1, b: ['x', 'y'] })).toEqual({ b: ['x'] });
});

test('nothing changed: nothing is remembered', () => {
  expect(changedFields({ a: null, b: { fr: 'x' } }, { a: null, b: { fr: 'x' } })).toEqual({});
});
