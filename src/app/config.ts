import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** Reads the environment; `mistakes` has a sentence for each setting that cannot be used. */
export function readConfig(env: Environment, home: string): { config: Config; mistakes: string[] } {
  const mistakes: string[] = [];
  const complain = (sentence: string) => mistakes.push(sentence);

  const port = Number(env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    complain(`PORT must be a number between 0 and 65535, not "${env.PORT}".`);
  const origin = (env.MAILLAGE_URL ?? `http://localhost:${port}`).replace(/\/+$/, '');
  if (!isUrl(origin, ['http:', 'https:']))
    complain(`MAILLAGE_URL must be an address such as https://maillage.example, not "${origin}".`);
  if (env.DATABASE_URL && !isUrl(env.DATABASE_URL, ['postgres:', 'postgresql:']))
    complain('DATABASE_URL must begin with postgres:// and name a host and a database.');
  if (env.SMTP_URL && !isUrl(env.SMTP_URL, ['smtp:', 'smtps:']))
    complain('SMTP_URL must begin with smtp:// or smtps://.');
  if (env.SECRET !== undefined && env.SECRET.length < 32)
    complain('SECRET must have at least 32 characters; leave it out and one is made.');
  const trustProxy = (env.TRUST_PROXY ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  for (const proxy of trustProxy)
    if (!isIP(proxy.split('/')[0] ?? ''))
      complain(`TRUST_PROXY must list addresses or ranges such as 10.0.0.0/8, not "${proxy}".`);
  const demo = env.MAILLAGE_DEMO === 'off' ? 'off' : env.MAILLAGE_DEMO === 'public' ? 'public' : 'loopback';
  if (env.MAILLAGE_DEMO && !['off', 'on', 'public'].includes(env.MAILLAGE_DEMO))
    complain('MAILLAGE_DEMO must be off, on or public.');
  const role = (env.MAILLAGE_ROLE ?? 'all') as ProcessRole;
  if (!['web', 'worker', 'all'].includes(role)) complain('The role must be web, worker or all.');
  const dataDir = resolve(env.DATA_DIR ?? join(home, 'data'));
  const filesUrl = env.FILES_URL ?? join(dataDir, 'files');
  if (/^[a-z0-9+]+:\/\//i.test(filesUrl) && !/^(file|s3\+https?):\/\//.test(filesUrl))
    complain('FILES_URL must be a folder, file:///folder, or s3+https://key:secret@host/bucket.');

  return {
    mistakes,
    config: {
      port,
      origin,
      dataDir,
      databaseUrl: env.DATABASE_URL ?? null,
      filesUrl,
      smtpUrl: env.SMTP_URL ?? null,
      mailFrom:
        env.MAIL_FROM ??
        `Maillage <maillage@${new URL(isUrl(origin, ['http:', 'https:']) ? origin : 'http://localhost').hostname}>`,
      secret: mistakes.length > 0 ? '' : (env.SECRET ?? keptSecret(dataDir, complain)),
      trustProxy,
      demo,
      role,
      logLevel: env.LOG_LEVEL ?? 'info',
    },
  };
}

function isUrl(text: string, protocols: string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

/** Made once and kept in DATA_DIR: without it every link in a mail and every session would end with a restart. */
function keptSecret(dataDir: string, complain: (sentence: string) => void): string {
  const file = join(dataDir, 'secret');
  try {
    if (existsSync(file)) return readFileSync(file, 'utf8').trim();
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    complain(
      `DATA_DIR (${dataDir}) cannot be written: ${(error as Error).message}. Give a folder that this user may write.`,
    );
    return '';
  }
}
