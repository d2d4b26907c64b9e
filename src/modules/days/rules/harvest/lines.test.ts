import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

test('each line of a sheet is one statement, without its dash', () => {
  expect(linesOf('- Une garderie\n\n • Un bus le matin \n—Rappeler')).toEqual([
    'Une garderie',
    'Un bus le matin',
    'Rappeler',
  ]);
});
