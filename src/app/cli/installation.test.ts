import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backup } from './backup.ts';
import { doctor } from './doctor.ts';
import { restore } from './restore.ts';
import { aCommandLine } from './test/command-line.ts';

const slow = { timeout: 60_000 };
const { type, anInstallation, path } = aCommandLine();

test('an installation is backed up while it runs, and restored in another place', slow, async () => {
  const running = await anInstallation('old');

  const backed = await type(backup, ['all.tar.gz'], 'old');
  const refused = await type(restore, ['all.tar.gz'], 'old');
  await running.stop();
  const restored = await type(restore, ['all.tar.gz'], 'new');

  expect(backed).toMatchObject({ code: 0, said: { file: path('all.tar.gz'), lostFiles: [] } });
  expect(refused).toMatchObject({ code: 2, said: null });
  expect(refused.err).toContain(`Process ${process.pid} `);
  expect(restored).toMatchObject({ code: 0, said: { tables: backed.said.tables, rows: backed.said.rows } });
  expect(readFileSync(path('new/secret'), 'utf8')).toBe('sealed with this');
});

test(
  'the doctor says one sentence for each thing it looked at, and does not make a database by looking',
  slow,
  async () => {
    const { code, said, err } = await type(doctor, [], 'none');

    expect(code).toBe(0);
    expect(err.trim().split('\n')).toHaveLength(said.findings.length);
    expect(existsSync(path('none'))).toBe(false);
  },
);

test('the doctor finds a secret that everybody can read, and knows the last backup', slow, async () => {
  const installation = await anInstallation('careless');
  await installation.stop();
  chmodSync(join(installation.dataDir, 'secret'), 0o644);
  await type(backup, ['all.tar'], 'careless');

  const { code, said } = await type(doctor, [], 'careless');

  expect(code).toBe(2);
  const wrong = said.findings.filter(({ state }: { state: string }) => state === 'bad');
  expect(wrong).toMatchObject([{ about: 'secret' }]);
  expect(said.findings.find(({ about }: { about: string }) => about === 'backup').state).toBe('good');
  expect(said.findings.find(({ about }: { about: string }) => about === 'tables').sentence).toContain('up to date');
});

test('what cannot be done is said in a sentence, with exit code 2', slow, async () => {
  expect(await type(backup, [], 'none')).toMatchObject({
    code: 2,
    err: expect.stringContaining('Usage: maillage backup'),
  });
  expect(await type(backup, ['x/y.tar'], 'none')).toMatchObject({
    code: 2,
    err: expect.stringContaining('x does not exist'),
  });
  expect(await type(backup, ['all.tar'], 'none')).toMatchObject({
    code: 2,
    err: expect.stringContaining('There is nothing in'),
  });
  expect(await type(restore, ['none.tar'], 'none')).toMatchObject({
    code: 2,
    err: expect.stringContaining('There is no file'),
  });
});
