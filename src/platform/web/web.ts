import { bodyLimit } from 'hono/body-limit';
import type { Clock } from '#platform/clock';
import type { Db } from '#platform/db';
import type { Assets } from '#platform/frame';
import type { Log } from '#platform/log';
import type { Person } from '#platform/member';
import { type App, newRouter } from './env.ts';
import { answerError } from './errors.tsx';
import { greet, recognise } from './greet.ts';
import { requestMeasure } from './measure.ts';
import { sameOriginOnly, securityHeaders } from './security.ts';

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

/** 10 MB: a photo or a spreadsheet; what takes more says so at its own address. */
const LARGEST_BODY = 10 * 1024 * 1024;

/** What refuses a request comes after its language is known and before the database is asked anything. */
export function makeWeb(parts: WebParts): App {
  const app = newRouter();
  app.use(requestMeasure);
  app.use(securityHeaders);
  app.use(greet(parts));
  app.use(sameOriginOnly(parts.origin));
  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => answerError(c as never, 413) }));
  app.use(recognise(parts));
  app.notFound((c) => answerError(c, 404));
  app.onError((error, c) => answerError(c, error));
  parts.routes(app);
  return app;
}
