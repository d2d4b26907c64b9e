import { expect, test } from 'vitest';
import { documentsAlong } from './documents-along.ts';

const copy = {
  from: 'members' as const,
  to: 'public' as const,
  documents: ['a', 'b'],
  leftOut: [],
  seen: ['a', 'b'],
  agreed: false,
};

test('documents for members come along to a public event only when that is said, of those one has seen', () => {
  expect(documentsAlong(copy)).toBeNull();
  expect(documentsAlong({ ...copy, agreed: true })).toEqual(['a', 'b']);
  expect(documentsAlong({ ...copy, agreed: true, seen: ['a'] })).toBeNull();
  expect(documentsAlong({ ...copy, leftOut: ['a'], agreed: true, seen: ['b'] })).toEqual(['b']);
  expect(documentsAlong({ ...copy, leftOut: ['a', 'b'] })).toEqual([]);
});

test('where nobody new sees them they come along, but those that are left out', () => {
  for (const audiences of [
    { from: 'public', to: 'public' },
    { from: 'public', to: 'members' },
    { from: 'members', to: 'members' },
  ] as const)
    expect(documentsAlong({ ...copy, ...audiences, leftOut: ['b'] })).toEqual(['a']);
});
