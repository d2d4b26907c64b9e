import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve as listen } from '@hono/node-server';
import { systemClock } from '#platform/clock';
import { connect, migrate } from '#platform/db';
import { startServer } from '#platform/db/server';
import { fileStore } from '#platform/files';
import type { Assets } from '#platform/frame';
import { makeLog } from '#platform/log';
import { folderTransport, smtpTransport } from '#platform/mail';
import { methodOverride } from '#platform/web';
import { openApplication } from './application.ts';
import { builtFiles } from './built-files.ts';
import type { Config } from './config.ts';
import { loadDemoOnce } from './demo/load.ts';
import { outboxRoutes } from './demo/outbox.tsx';
import { wayIn } from './way-in.ts';

export type Serving = { url: string; wayIn: { label: string; path: string } | null; stop(): Promise<void> };

type Told = { say: (line: string) => void; home: string };

/** Opens the database and the application and listens. `say` is for the person who typed the command. */
export async function serve(config: Config, { say, home }: Told): Promise<Serving> {
  const log = makeLog(config.logLevel);
  const built = join(home, 'dist');
  const assets = JSON.parse(readFileSync(join(built, 'assets.json'), 'utf8')) as Assets;

  if (!config.databaseUrl) say('Starting the database…');
  const server = config.databaseUrl
    ? null
    : await startServer({ dataDir: config.dataDir, keepAlive: true, log: (line) => log.debug({ postgres: line }) });
  const connection = server?.connection ?? { connectionString: config.databaseUrl ?? '' };

  const database = connect({
    ...connection,
    onIdleError: (error) => log.warn({ err: error.message }, 'a connection was lost'),
  });
  await migrate(database.pool, join(home, 'migrations'));

  const mayShowDemo = config.demo !== 'off';
  const outbox = join(config.dataDir, 'outbox');
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

  if (mayShowDemo && config.role !== 'worker')
    await loadDemoOnce({ db: database.db, application, now: systemClock(), say });

  // A demo holds invented people and an open mailbox: only this machine sees it, unless somebody says otherwise.
  const hostname = config.demo === 'loopback' && !config.databaseUrl ? 'localhost' : undefined;
  const listening = await new Promise<ReturnType<typeof listen>>((resolve, reject) => {
    const answer = async (request: Request, env: object) => application.app.fetch(await methodOverride(request), env);
    const opening = listen({ fetch: answer, port: config.port, ...(hostname && { hostname }) }, () => resolve(opening));
    opening.on('error', reject);
  });

  return {
    url: config.origin,
    wayIn: config.role === 'worker' ? null : await wayIn(database.db, { demo: mayShowDemo, now: systemClock() }),
    /** Graceful: no new connection, requests under way are answered, jobs end, then the database stops. */
    async stop() {
      const closed = new Promise((resolve) => listening.close(resolve));
      await application.stop();
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 5_000).unref())]);
      await database.close();
      await server?.stop();
    },
  };
}
