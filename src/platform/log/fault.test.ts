import { DrizzleQueryError } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { faultLine, faultOf } from './fault.ts';

const personal = ['Amina Diallo', 'amina@example.org', '+32 470 12 34 56', '85.07.30-033.28', 'KORF-7421'];
const leaks = (fault: unknown) => personal.filter((value) => JSON.stringify(fault).includes(value));

test('of a refused statement the log has its text, code and constraint, and no value', () => {
  const cause = Object.assign(new Error('Key (email)=(amina@example.org) already exists for Amina Diallo'), {
    code: '23505',
    constraint: 'person_email',
    detail: 'Key (email)=(amina@example.org) already exists.',
  });
  const error = new DrizzleQueryError('insert into person values ($1, $2)', personal, cause);

  const fault = faultOf(error);

  expect(fault).toMatchObject({ code: '23505', constraint: 'person_email' });
  expect(fault.statement).toBe('insert into person values ($1, $2)');
  expect(leaks(fault)).toEqual([]);
  expect(leaks(faultLine(error))).toEqual([]);
});

test('of any other error the message is kept without what stands in quotation marks, addresses and long numbers', () => {
  const errors = [
    new SyntaxError('Unexpected token A in JSON at position 0, "Amina Diallo" is not valid JSON'),
    new Error('550 5.1.1 <amina@example.org>: no such user'),
    new Error('Invalid address amina@example.org'),
    new Error('No seat for ‘Amina Diallo’ (« KORF-7421 »)'),
    new Error('Cannot call +32 470 12 34 56 of 85.07.30-033.28'),
    Object.assign(new Error('invalid input syntax for type uuid: "Amina Diallo"'), { code: '22P02' }),
  ];

  for (const error of errors) {
    expect(leaks(faultOf(error))).toEqual([]);
    expect(leaks(faultLine(error))).toEqual([]);
  }
});

test('the log still says which error it was and where', () => {
  const fault = faultOf(new TypeError('Cannot read properties of undefined'));

  expect(fault.error).toBe('TypeError');
  expect(fault.said).toBe('Cannot read properties of undefined');
  expect(fault.at[0]).toMatch(/fault\.test\.ts:\d+/);
});

test('what is thrown without being an error is named by its kind alone', () => {
  expect(faultOf('Amina Diallo')).toEqual({ error: 'string', at: [] });
});
