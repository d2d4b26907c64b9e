import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readConfig } from './config.ts';

const home = mkdtempSync(join(tmpdir(), 'maillage-config-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const SECRET = 'thirty-two characters at the very least';
const read = (env: Record<string, string>) => readConfig({ SECRET, ...env }, home);

test('with nothing set the product starts on port 3000 with its own database, its own secret and the demo', () => {
  const { config, mistakes } = readConfig({}, home);

  expect(mistakes).toEqual([]);
  expect(config).toMatchObject({ port: 3000, origin: 'http://localhost:3000', databaseUrl: null, smtpUrl: null });
  expect(config).toMatchObject({ demo: 'loopback', role: 'all', trustProxy: [], filesUrl: join(home, 'data/files') });
  expect(config.secret.length).toBeGreaterThanOrEqual(32);
});

test('the secret that was made stays, and only its owner reads it', () => {
  const first = readConfig({}, home).config.secret;
  const second = readConfig({}, home).config.secret;

  expect(second).toBe(first);
  expect(readFileSync(join(home, 'data/secret'), 'utf8').trim()).toBe(first);
  expect(statSync(join(home, 'data/secret')).mode & 0o077).toBe(0);
});

test('a secret file left empty by a full disk is made anew and not used', () => {
  const DATA_DIR = mkdtempSync(join(home, 'full-'));
  writeFileSync(join(DATA_DIR, 'secret'), '');

  expect(readConfig({ DATA_DIR }, home).config.secret.length).toBeGreaterThanOrEqual(32);
});

test('a setting that is there and empty is not given', () => {
  const { config, mistakes } = read({ PORT: '', DATABASE_URL: '', FILES_URL: ' ', SMTP_URL: '', TRUST_PROXY: '' });

  expect(mistakes).toEqual([]);
  expect(config).toMatchObject({ port: 3000, databaseUrl: null, smtpUrl: null, filesUrl: join(home, 'data/files') });
});

test.for<[Record<string, string>, string]>([
  [{ PORT: 'three' }, 'PORT must be a number between 1 and 65535, not "three".'],
  [{ PORT: '70000' }, 'PORT must be a number between 1 and 65535, not "70000".'],
  [{ PORT: '80.5' }, 'PORT must be a number'],
  [{ MAILLAGE_URL: 'maillage.example' }, 'MAILLAGE_URL must be an address such as https://maillage.example'],
  [{ MAILLAGE_URL: 'ftp://maillage.example' }, 'MAILLAGE_URL must be an address'],
  [{ MAILLAGE_URL: 'https://maillage.example/app' }, 'MAILLAGE_URL must end after the name of the machine'],
  [{ DATABASE_URL: 'mysql://a/b' }, 'DATABASE_URL must begin with postgres://'],
  [{ DATABASE_URL: 'postgres://host' }, 'DATABASE_URL must begin with postgres:// and name a host and a database'],
  [{ SMTP_URL: 'mail.example' }, 'SMTP_URL must begin with smtp://'],
  [{ SMTP_URL: 'smtp://' }, 'SMTP_URL must begin with smtp:// or smtps:// and name a host'],
  [{ MAIL_FROM: 'Maillage' }, 'MAIL_FROM must hold an e-mail address'],
  [{ SECRET: 'short' }, 'SECRET must have at least 32 characters'],
  [{ TRUST_PROXY: 'proxy.local' }, 'TRUST_PROXY must list addresses or ranges such as 10.0.0.0/8, not "proxy.local".'],
  [{ TRUST_PROXY: '10.0.0.0/99' }, 'not "10.0.0.0/99".'],
  [{ TRUST_PROXY: '10.0.0.1, ::1/129' }, 'not "::1/129".'],
  [{ MAILLAGE_DEMO: 'yes' }, 'MAILLAGE_DEMO must be off, on or public.'],
  [{ MAILLAGE_ROLE: 'boss' }, 'The role must be web, worker or all.'],
  [{ FILES_URL: 'ftp://host/x' }, 'FILES_URL must be a folder'],
  [
    { FILES_URL: 's3+https://host/bucket' },
    'FILES_URL must be a folder, file:///folder, or s3+https://key:secret@host',
  ],
  [{ FILES_URL: 's3+https://key:secret@host' }, 'FILES_URL must be a folder'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of'],
])('%o is told in one sentence', ([env, sentence]) => {
  const { mistakes } = read(env);

  expect(mistakes).toHaveLength(1);
  expect(mistakes[0]).toContain(sentence);
});

test('every mistake is told at once, and then no secret is made', () => {
  const { config, mistakes } = readConfig({ PORT: 'x', SMTP_URL: 'x', DATA_DIR: join(home, 'untouched') }, home);

  expect(mistakes).toHaveLength(2);
  expect(config.secret).toBe('');
  expect(statSync(join(home, 'untouched'), { throwIfNoEntry: false })).toBeUndefined();
});

test('a folder for files is whole, wherever the product is started from', () => {
  expect(read({ FILES_URL: 'files-here' }).config.filesUrl).toBe(join(home, 'files-here'));
  expect(read({ FILES_URL: 'file:///srv/my%20files' }).config.filesUrl).toBe('file:///srv/my%20files');
  expect(read({ FILES_URL: 's3+https://k:s%2Fx@host/bucket?region=eu' }).mistakes).toEqual([]);
});

test('strokes at the end of the address do not double those of the paths', () => {
  expect(read({ MAILLAGE_URL: 'https://maillage.example/' }).config.origin).toBe('https://maillage.example');
});

test('a folder that cannot be written is told with its name', () => {
  writeFileSync(join(home, 'a-file'), '');

  const { mistakes } = readConfig({ DATA_DIR: join(home, 'a-file') }, home);

  expect(mistakes[0]).toContain(`DATA_DIR (${join(home, 'a-file')}) cannot be written`);
});
