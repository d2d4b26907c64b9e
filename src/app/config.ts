import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';

export type ProcessRole = 'web' | 'worker' | 'all';

export type Config = {
  port: number;
  /** Where people reach the product, without a slash at the end. */
  origin: string;
  dataDir: string;
  /** null: the embedded PostgreSQL under `dataDir`. */
  databaseUrl: string | null;
  filesUrl: string;
  /** null: letters are kept as .eml files under `dataDir`. */
  smtpUrl: string | null;
  mailFrom: string;
  secret: string;
  trustProxy: string[];
  demo: 'off' | 'loopback' | 'public';
  role: ProcessRole;
  logLevel: string;
};

type Environment = Record<string, string | undefined>;

/** Reads the environment; `mistakes` has a sentence for each setting that cannot be used. An empty one is not given. */
export function readConfig(given: Environment, home: string): { config: Config; mistakes: string[] } {
  const env: Environment = Object.fromEntries(Object.entries(given).filter(([, value]) => value?.trim()));
  const mistakes: string[] = [];
  const complain = (sentence: string) => mistakes.push(sentence);

  const port = Number(env.PORT ?? 3000);
  const isPort = Number.isInteger(port) && port >= 1 && port <= 65535;
  if (!isPort) complain(`PORT must be a number between 1 and 65535, not "${env.PORT}".`);
  const url = env.MAILLAGE_URL ?? `http://localhost:${isPort ? port : 3000}`;
  if (!isUrl(url, ['http:', 'https:']))
    complain(`MAILLAGE_URL must be an address such as https://maillage.example, not "${url}".`);
  else if (!isOnlyOrigin(new URL(url)))
    complain(`MAILLAGE_URL must end after the name of the machine: https://maillage.example, not "${url}".`);
  if (env.DATABASE_URL && !(isUrl(env.DATABASE_URL, ['postgres:', 'postgresql:']) && hasPath(env.DATABASE_URL)))
    complain('DATABASE_URL must begin with postgres:// and name a host and a database.');
  if (env.SMTP_URL && !(isUrl(env.SMTP_URL, ['smtp:', 'smtps:']) && new URL(env.SMTP_URL).hostname))
    complain('SMTP_URL must begin with smtp:// or smtps:// and name a host.');
  if (env.MAIL_FROM && !/[^\s<>@]+@[^\s<>@]+/.test(env.MAIL_FROM))
    complain(
      `MAIL_FROM must hold an e-mail address, such as "Maillage <maillage@example.org>", not "${env.MAIL_FROM}".`,
    );
  if (env.SECRET !== undefined && env.SECRET.length < 32)
    complain('SECRET must have at least 32 characters; leave it out and one is made.');
  const trustProxy = (env.TRUST_PROXY ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  for (const proxy of trustProxy)
    if (!isRange(proxy)) complain(`TRUST_PROXY must list addresses or ranges such as 10.0.0.0/8, not "${proxy}".`);
  const demo = env.MAILLAGE_DEMO === 'off' ? 'off' : env.MAILLAGE_DEMO === 'public' ? 'public' : 'loopback';
  if (env.MAILLAGE_DEMO && !['off', 'on', 'public'].includes(env.MAILLAGE_DEMO))
    complain('MAILLAGE_DEMO must be off, on or public.');
  const role = (env.MAILLAGE_ROLE ?? 'all') as ProcessRole;
  if (!['web', 'worker', 'all'].includes(role)) complain('The role must be web, worker or all.');
  const dataDir = resolve(env.DATA_DIR ?? join(home, 'data'));
  const filesUrl = filesIn(env.FILES_URL ?? join(dataDir, 'files'), home);
  if (filesUrl === null) complain('FILES_URL must be a folder, file:///folder, or s3+https://key:secret@host/bucket.');
  const logLevel = env.LOG_LEVEL ?? 'info';
  if (!LEVELS.includes(logLevel)) complain(`LOG_LEVEL must be one of ${LEVELS.join(', ')}, not "${logLevel}".`);
  const origin = isUrl(url, ['http:', 'https:']) ? new URL(url).origin : 'http://localhost';

  return {
    mistakes,
    config: {
      port,
      origin,
      dataDir,
      databaseUrl: env.DATABASE_URL ?? null,
      filesUrl: filesUrl ?? '',
      smtpUrl: env.SMTP_URL ?? null,
      mailFrom: env.MAIL_FROM ?? `Maillage <maillage@${new URL(origin).hostname}>`,
      secret: mistakes.length > 0 ? '' : (env.SECRET ?? keptSecret(dataDir, complain)),
      trustProxy,
      demo,
      role,
      logLevel,
    },
  };
}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

function isUrl(text: string, protocols: string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

const hasPath = (text: string): boolean => new URL(text).pathname.length > 1;

/** Links in letters, passkeys and the origin of forms begin with it: a path or a password in it would break them all. */
const isOnlyOrigin = ({ pathname, search, hash, username }: URL): boolean =>
  /^\/*$/.test(pathname) && !search && !hash && !username;

/** An address, or a range with its number of bits. */
function isRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address) as 0 | 4 | 6];
  return most > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}

/** A folder is whole from the root on: files never stand wherever the product happened to be started. null: neither. */
function filesIn(given: string, home: string): string | null {
  if (!/^[a-z0-9+]+:\/\//i.test(given)) return resolve(home, given);
  if (!isUrl(given, ['file:', 's3+https:', 's3+http:'])) return null;
  const { protocol, username, password, hostname, pathname } = new URL(given);
  if (protocol === 'file:') return hostname === '' ? given : null;
  return username && password && hostname && pathname.length > 1 ? given : null;
}

/** Made once and kept in DATA_DIR: without it every link in a mail and every session would end with a restart. */
function keptSecret(dataDir: string, complain: (sentence: string) => void): string {
  const file = join(dataDir, 'secret');
  const read = () => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '');
  try {
    const kept = read();
    if (kept !== '') return kept;
    mkdirSync(dataDir, { recursive: true });
    giveName(file, randomBytes(48).toString('base64url'));
    return read();
  } catch (error) {
    complain(
      `DATA_DIR (${dataDir}) cannot be written: ${(error as Error).message}. Give a folder that this user may write.`,
    );
    return '';
  }
}

/** Written beside and named when it is whole. Of two processes that begin at once, the first one's secret stays. */
function giveName(file: string, secret: string): void {
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, secret, { mode: 0o600, flush: true });
  // There can only be an empty one when the disk was full or the power failed.
  const isEmpty = statSync(file, { throwIfNoEntry: false })?.size === 0;
  try {
    if (isEmpty) renameSync(beside, file);
    else linkSync(beside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}
