import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import PostalMime, { type Email } from 'postal-mime';
import { inject } from 'vitest';
import { connect, type Db, inTransaction, newId, type Tx } from '#platform/db';
import { fileStore } from '#platform/files';
import { doJobsNow } from '#platform/jobs';
import { silentLog } from '#platform/log';
import { folderTransport } from '#platform/mail';
import { methodOverride, pagesAreOld } from '#platform/web';
import { type Application, openApplication, type Setting } from '../src/app/application.ts';
import type { Wire } from './wire.ts';

export const ORIGIN = 'http://maillage.test';

/** Somebody who asks for pages: a visitor, or a person with a session. */
export type Visitor = { cookie?: string; lang?: 'fr' | 'nl' | 'en'; address?: string };

export const visitor: Visitor = {};

export type World = Awaited<ReturnType<typeof openWorld>>;

const usual = {
  css: '/assets/app.css',
  screenCss: '/assets/screen.css',
  writingCss: '/assets/writing.css',
  js: '/assets/app.js',
  early: '/assets/early.js',
  fonts: [],
};

/** What a test of the platform itself sets otherwise: the usual is one process, files and letters in a folder, no log. */
type Opening = { startsAt?: Date; wire?: Wire } & Partial<
  Pick<Setting, 'files' | 'transport' | 'role' | 'log' | 'extraRoutes' | 'trustedProxies' | 'origin' | 'demo'>
>;

/**
 * The product on a database of its own, asked through HTTP without a port. Time stands still until `moveTo`.
 * One per test file: `const world = await openWorld(); afterAll(world.close)`.
 */
export async function openWorld({ startsAt = new Date('2027-01-11T08:00:00Z'), wire, ...other }: Opening = {}) {
  const server = inject('database');
  const name = `test_${newId().replaceAll('-', '')}`;
  const admin = new pg.Client(server);
  await admin.connect();
  await admin.query(`create database ${name} template template_maillage`);
  const folder = await mkdtemp(join(tmpdir(), 'maillage-test-'));

  let now = startsAt;
  let statements: string[] = [];
  const connection = { ...server, ...wire?.connection, database: name };
  const database = connect({ max: 10, ...connection, onStatement: (statement) => statements.push(statement) });
  const application: Application = await openApplication({
    database,
    connection,
    files: fileStore(join(folder, 'files')),
    transport: folderTransport(join(folder, 'outbox'), 'Maillage <maillage@maillage.test>'),
    assets: usual,
    documentFonts: 'node_modules/.cache/maillage/document-fonts',
    secret: 'a secret that only the tests know, 40 characters',
    origin: ORIGIN,
    trustedProxies: ['127.0.0.1'],
    demo: false,
    role: 'web',
    clock: () => now,
    log: silentLog,
    ...other,
  });

  const ask = async (who: Visitor, path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (!headers.has('accept')) headers.set('accept', 'text/html');
    if (who.cookie) headers.set('cookie', who.cookie);
    if (who.lang) headers.set('accept-language', who.lang);
    if (who.address) headers.set('x-forwarded-for', who.address);
    if (!headers.has('origin')) headers.set('origin', ORIGIN);
    const request = await methodOverride(new Request(new URL(path, ORIGIN), { redirect: 'manual', ...init, headers }));
    return application.app.fetch(request);
  };

  return {
    db: database.db as Db,
    pool: database.pool,
    connection,
    folder,
    log: other.log ?? silentLog,
    origin: ORIGIN,
    application,
    now: () => now,
    moveTo: (at: Date | string) => {
      now = new Date(at);
    },
    /** Facts of the test's own, written as an action would. */
    tx: <Result>(act: (tx: Tx) => Promise<Result>) => inTransaction(database.db, act),
    ask,
    visit: (who: Visitor, path: string) => ask(who, path),
    /** The page as HTML; fails when it is not there. */
    async read(who: Visitor, path: string): Promise<string> {
      const answer = await ask(who, path);
      if (answer.status !== 200)
        throw new Error(`GET ${path} answered ${answer.status}: ${(await answer.text()).slice(0, 500)}`);
      return answer.text();
    },
    /** Posts a form as a browser does. Fields may be lists; files make it multipart. */
    submit(who: Visitor, path: string, fields: Record<string, string | string[] | File>): Promise<Response> {
      const hasFile = Object.values(fields).some((value) => value instanceof File);
      const body = hasFile ? new FormData() : new URLSearchParams();
      for (const [field, value] of Object.entries(fields))
        for (const one of Array.isArray(value) ? value : [value]) body.append(field, one as string);
      return ask(who, path, { method: 'POST', body });
    },
    /** Does every job that is due, mails included. */
    doJobs: () => doJobsNow(application.workers, { db: database.db, now, log: other.log ?? silentLog }),
    /** Letters that left, oldest first, read as a mailbox reads them. */
    async letters(to?: string): Promise<Email[]> {
      await doJobsNow(application.workers, { db: database.db, now, log: silentLog });
      const outbox = join(folder, 'outbox');
      const names = (await readdir(outbox).catch(() => [])).filter((file) => file.endsWith('.eml')).sort();
      const mails = await Promise.all(names.map(async (file) => PostalMime.parse(await readFile(join(outbox, file)))));
      return mails.filter((mail) => !to || mail.to?.some(({ address }) => address === to));
    },
    /** How many SQL statements an answer costs that nobody was given before. */
    async statementsOf(act: () => Promise<unknown>): Promise<string[]> {
      pagesAreOld();
      statements = [];
      await act();
      return [...statements];
    },
    async close() {
      await application.stop();
      await database.close();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
