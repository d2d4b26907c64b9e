import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { minutes } from './minutes.ts';

let cwd = '';

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'maillage-minutes-'));
});

afterAll(() => rm(cwd, { recursive: true }));

async function run(args: string[], stdin = '') {
  let out = '';
  let err = '';
  const io = {
    cwd,
    stdin: async () => stdin,
    out: (text: string) => (out += text),
    err: (text: string) => (err += text),
  };
  const code = await minutes(args, { ...io, out: (text) => void io.out(text), err: (text) => void io.err(text) });
  return { code, out, err };
}

test('a file of minutes becomes what they say', async () => {
  await writeFile(
    join(cwd, 'pv.txt'),
    'PV de la réunion – 12 mars 2024\nPrésents : Anna Bel (Rivage)\nDécision : on continue.',
  );

  const { code, out, err } = await run(['pv.txt']);

  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({
    date: '2024-03-12',
    attendance: [{ name: 'Anna Bel', organisation: 'Rivage', state: 'present' }],
    statements: [{ kind: 'decision', text: 'on continue.' }],
  });
});

test('text comes from standard input, and --on gives the day it does not say', async () => {
  const { code, out } = await run(['-', '--on', '2024-03-12'], 'Prochaine réunion le 23/04 à 9h30');

  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    date: '2024-03-12',
    nextMeetings: [{ date: '2024-04-23', startsAt: '09:30' }],
  });
});

test.each([
  [[], '', 'one file is needed'],
  [['nowhere.txt'], '', 'nowhere.txt: cannot be read'],
  [['-'], '', '-: is empty'],
  [['-', '--on', '31/12/2024'], 'PV', '--on: “31/12/2024” is not a day'],
  [['-', '--on', '2024-02-30'], 'PV', '--on: “2024-02-30” is not a day'],
  [['-', '--fast'], 'PV', "Unknown option '--fast'"],
])('%j is bad input: 2, and the place is named', async (args, stdin, message) => {
  const { code, out, err } = await run(args, stdin);

  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
});

test.each([
  ['broken.pdf', '%PDF-1.7 and nothing else', 'broken.pdf: is broken'],
  ['empty.html', '<p></p>', 'empty.html: is empty'],
])('%s cannot be read: 2, and why', async (name, content, message) => {
  await writeFile(join(cwd, name), content);

  const { code, out, err } = await run([name]);

  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
});
