import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '#platform/clock';
import { connect, migrate } from '#platform/db';
import { startServer } from '#platform/db/server';
import { fileStore } from '#platform/files';
import type { Assets } from '#platform/frame';
import { type Log, makeLog } from '#platform/log';
import { folderTransport, smtpTransport } from '#platform/mail';
import { openApplication } from './application.ts';
import { builtFiles } from './built-files.ts';
import type { Config } from './config.ts';
import { databaseAnswers } from './database-answers.ts';
import { loadDemoOnce } from './demo/load.ts';
import { outboxRoutes } from './demo/outbox.tsx';
import { listenOn } from './listening.ts';
import { wayIn } from './way-in.ts';

export type Serving = { url: string; wayIn: { label: string; path: string } | null; stop(): Promise<void> };

type Told = { say: (line: string) => void; home: string };

/** Seconds that requests under way have to end when the product is asked to stop. */
const GRACE = 10;

/**
 * Opens the database and the application and listens. `say` is for the person who typed the command. What was opened is
 * closed in the opposite order: when it stops, and when the start fails half-way.
 */
export async function serve(config: Config, { say, home }: Told): Promise<Serving> {
  const log = makeLog(config.logLevel);
  const built = join(home, 'dist');
  const assets = JSON.parse(readFileSync(join(built, 'assets.json'), 'utf8')) as Assets;
  const mayShowDemo = config.demo !== 'off';
  const outbox = join(config.dataDir, 'outbox');
  let isStopping = false;
  await using opened = new AsyncDisposableStack();

  // A demo holds invented people and an open mailbox: only this machine sees it, unless somebody says otherwise.
  const listening = await listenOn(config.port, config.demo === 'loopback' ? '127.0.0.1' : null);
  opened.defer(() => listening.stop(0));

  const connection = await openDatabase(config, opened, { say, log });
  const database = connect({
    ...connection,
    onIdleError: (error) => isStopping || log.warn({ err: error.message }, 'a connection was lost'),
  });
  opened.defer(database.close);
  await databaseAnswers(database.pool);
  await migrate(database.pool, join(home, 'migrations'));

  const application = await openApplication({
    database,
    connection,
    files: fileStore(config.filesUrl),
    transport: config.smtpUrl
      ? smtpTransport(config.smtpUrl, config.mailFrom)
      : folderTransport(outbox, config.mailFrom),
    assets,
    documentFonts: join(built, 'document-fonts'),
    secret: config.secret,
    origin: config.origin,
    trustedProxies: config.trustProxy,
    demo: mayShowDemo,
    role: config.role,
    clock: systemClock,
    log,
    extraRoutes: [builtFiles(built), ...(mayShowDemo && !config.smtpUrl ? [outboxRoutes(outbox)] : [])],
  });
  opened.defer(application.stop);

  if (mayShowDemo && config.role !== 'worker')
    await loadDemoOnce({ db: database.db, application, now: systemClock(), say });
  listening.answerWith(application);
  // Requests under way are answered before anything they need is closed.
  opened.defer(async () => {
    isStopping = true;
    application.endStreams();
    await listening.stop(GRACE);
  });

  const way = config.role === 'worker' ? null : await wayIn(database.db, { demo: mayShowDemo, now: systemClock() });
  const kept = opened.move();
  return { url: config.origin, wayIn: way, stop: () => kept.disposeAsync() };
}

/** The external database, or the embedded one, started for as long as we live. */
async function openDatabase(
  { databaseUrl, dataDir }: Config,
  opened: AsyncDisposableStack,
  { say, log }: { say: Told['say']; log: Log },
): Promise<object> {
  if (databaseUrl) return { connectionString: databaseUrl };
  say('Starting the database…');
  const server = await startServer({ dataDir, keepAlive: true, log: (line) => log.debug({ postgres: line }) });
  opened.defer(server.stop);
  return server.connection;
}
