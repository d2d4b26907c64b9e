import { expect, test } from 'vitest';
import { localPath } from './sign-in.ts';

test('after signing in one comes back to a page of ours, and never elsewhere', () => {
  expect(localPath('/n/canal/calendar?page=2')).toBe('/n/canal/calendar?page=2');
  for (const asked of [
    undefined,
    '',
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/a\\b',
    '/\n/x',
  ])
    expect(localPath(asked)).toBe('/');
});
