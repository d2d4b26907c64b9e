import type { Clock } from '#platform/clock';
import type { Db } from '#platform/db';
import type { Assets } from '#platform/frame';
import type { Log } from '#platform/log';
import type { Person } from '#platform/member';
import type { App } from './env.ts';

/** What the application gives the web: where everything comes from, and all addresses. */
export type WebParts = {
  db: Db;
  clock: Clock;
  log: Log;
  assets: Assets;
  /** Where people reach the product: links in mails, passkeys, the origin of forms. */
  origin: string;
  /** Whose X-Forwarded-For counts; empty: nobody's. */
  trustedProxies: string[];
  demo: boolean;
  /** Who is signed in, by the request's cookies. */
  personOf: (request: Request, now: Date) => Promise<Person | null>;
  routes: (app: App) => void;
};
