import { DrizzleQueryError } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { isDatabaseAway } from './database-away.ts';

const coded = (code: string, more: object = {}) => Object.assign(new Error('x'), { code, ...more });
const asked = (cause: Error) => new DrizzleQueryError('select 1', [], cause);

test('a server that stops, starts, refuses for now or is gone is away', () => {
  for (const code of ['57P01', '57P03', '08006', '53300']) expect(isDatabaseAway(asked(coded(code)))).toBe(true);
  expect(isDatabaseAway(coded('ECONNREFUSED', { syscall: 'connect' }))).toBe(true);
  expect(isDatabaseAway(coded('ENOENT', { syscall: 'connect', address: '/tmp/x/.s.PGSQL.5432' }))).toBe(true);
  expect(isDatabaseAway(Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }))).toBe(true);
  expect(isDatabaseAway(asked(new Error('Connection terminated unexpectedly')))).toBe(true);
  expect(isDatabaseAway(new Error('timeout exceeded when trying to connect'))).toBe(true);
});

test('a refused value, a file that is not there and a file store that is away are no reason to say so', () => {
  expect(isDatabaseAway(asked(coded('23505')))).toBe(false);
  expect(isDatabaseAway(coded('ENOENT', { syscall: 'open', path: '/x' }))).toBe(false);
  expect(isDatabaseAway(new TypeError('fetch failed', { cause: coded('ECONNREFUSED', { syscall: 'connect' }) }))).toBe(
    false,
  );
  expect(isDatabaseAway(new Error('x'))).toBe(false);
});
