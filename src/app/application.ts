import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { openSignIn, personOf } from '#modules/accounts';
import type { Clock } from '#platform/clock';
import type { Database } from '#platform/db';
import { openDocuments, useDocuments } from '#platform/documents';
import { type FileStore, fileWorkers, useFileStore } from '#platform/files';
import type { Assets } from '#platform/frame';
import { startJobs, stopJobs, type Worker } from '#platform/jobs';
import { openHub } from '#platform/live';
import type { Log } from '#platform/log';
import { mailWorkers, type Transport } from '#platform/mail';
import { type App, makeWeb, pagesAreOld, useRateLimits, useSecret, webWorkers } from '#platform/web';
import { openHouse, openSockets, type SocketEnv } from '#platform/writing';
import type { ProcessRole } from './config.ts';
import { DEMO_PEOPLE } from './demo/people.ts';
import { modules } from './modules.ts';
import { allRoutes } from './routes.ts';
import { wire } from './wiring.ts';

export type Setting = {
  database: Database;
  /** For the queue and the listening connection, which hold connections of their own. */
  connection: object;
  files: FileStore;
  transport: Transport;
  assets: Assets;
  /** Made by the build: the faces that documents are set in. */
  documentFonts: string;
  secret: string;
  origin: string;
  trustedProxies: string[];
  demo: boolean;
  role: ProcessRole;
  clock: Clock;
  log: Log;
  /** Addresses of this way of running alone: built files, the demo's mailbox. */
  extraRoutes?: ((app: App) => void)[];
};

export type Application = {
  app: App;
  workers: Worker[];
  /** A browser asks for a socket, to write with others. */
  upgrade(incoming: IncomingMessage, socket: Duplex, head: Buffer): Promise<void>;
  /** Pages that wait for news are let go, so that a server can end: they ask again elsewhere. */
  endStreams(): void;
  stop(): Promise<void>;
};

/** The whole product on one database, without a port: a server listens for it, a test asks it directly. */
export async function openApplication(setting: Setting): Promise<Application> {
  const { database, connection, files, transport, origin, secret, clock, log } = setting;
  wire();
  useSecret(secret);
  useFileStore(files);
  useRateLimits(database.pool);
  openSignIn({ database, secret, origin, proposed: setting.demo ? DEMO_PEOPLE : [] });

  const documents = openDocuments({
    fontsFolder: setting.documentFonts,
    onRefusal: (refusal) => log.error({ refusal }, 'a document is tagged but not PDF/UA'),
  });
  useDocuments(documents);

  const link = (path: string) => `${origin}${path}`;
  const writers = modules.flatMap(({ letters }) => letters ?? []);
  const workers = [
    ...mailWorkers({ transport, writers, link }),
    ...webWorkers,
    ...fileWorkers,
    ...modules.flatMap((module) => module.workers ?? []),
  ];
  const hub = await openHub(connection, log, clock);
  hub.onAny(pagesAreOld);
  await startJobs({ db: database.db, connection, workers, role: setting.role, clock, log, hear: hub.on });
  const stopping = new AbortController();
  const house = await openHouse({ db: database.db, pool: database.pool, connection, hub, clock, log });
  const sockets = openSockets();

  const isReady = () =>
    database.pool.query('select 1').then(
      () => true,
      () => false,
    );
  const person = (request: Request, now: Date) => personOf(database.db, request, now);
  const app = makeWeb({
    db: database.db,
    clock,
    log,
    assets: setting.assets,
    origin,
    trustedProxies: setting.trustedProxies,
    demo: setting.demo,
    personOf: person,
    routes: (app) => {
      for (const add of setting.extraRoutes ?? []) add(app);
      allRoutes({ hub, atStop: stopping.signal, probes: { isReady }, writing: { house, personOf: person } })(app);
    },
  });

  return {
    app,
    workers,
    upgrade: (incoming, socket, head) =>
      sockets.upgrade(incoming, socket, head, (request, env: SocketEnv) => app.fetch(request, env)),
    endStreams() {
      stopping.abort();
      sockets.close();
    },
    async stop() {
      stopping.abort();
      sockets.close();
      await house.close();
      await stopJobs();
      await hub.close();
      await documents.close();
      useDocuments(null);
      transport.close();
      useRateLimits(null);
    },
  };
}
