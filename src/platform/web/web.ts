import { randomUUID } from 'node:crypto';
import { bodyLimit } from 'hono/body-limit';
import { getCookie } from 'hono/cookie';
import type { Clock } from '#platform/clock';
import type { Db } from '#platform/db';
import type { Assets } from '#platform/frame';
import type { Log } from '#platform/log';
import type { Person } from '#platform/member';
import { chooseLanguage, type Language, textsIn } from '#platform/texts';
import { clientAddress } from './address.ts';
import { type App, type Env, newRouter } from './env.ts';
import { answerError } from './errors.tsx';
import { takeFlash } from './flash.ts';
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

export function makeWeb(parts: WebParts): App {
  const app = newRouter();
  app.use(requestMeasure);
  app.use(securityHeaders);
  app.use(sameOriginOnly(parts.origin));
  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => answerError(c as never, 413) }));
  app.use(async (c, next) => {
    const now = parts.clock();
    const isAsset = c.req.path.startsWith('/assets/');
    const person = isAsset || !c.req.header('cookie') ? null : await parts.personOf(c.req.raw, now);
    const lang = chooseLanguage({
      choice: person?.language ?? getCookie(c, 'lang') ?? null,
      query: c.req.query('lang'),
      header: c.req.header('accept-language'),
    });
    c.set('db', parts.db);
    c.set('clock', parts.clock);
    c.set('now', now);
    c.set('log', parts.log.child({ request: randomUUID().slice(0, 8) }));
    c.set('person', person);
    c.set('member', null);
    c.set('origin', parts.origin);
    c.set('address', clientAddress(c, parts.trustedProxies));
    speak(c as never, lang, parts);
    await next();
    if (!c.res.headers.has('cache-control')) c.header('Cache-Control', person ? 'private, no-store' : 'no-cache');
  });
  app.notFound((c) => answerError(c, 404));
  app.onError((error, c) => answerError(c, error));
  parts.routes(app);
  return app;
}

/** `?lang` of an address wins for that page when the person chose nothing; the frame speaks the same language. */
function speak(c: import('hono').Context<Env>, lang: Language, { assets, demo }: WebParts): void {
  const t = textsIn(lang);
  const { pathname, search } = new URL(c.req.url);
  c.set('t', t);
  c.set('frame', {
    t,
    assets,
    path: pathname + search,
    languages: ['fr', 'nl', 'en'],
    network: null,
    navigation: [],
    person: c.var.person && { name: c.var.person.name },
    flash: takeFlash(c),
    demo,
    live: null,
  });
}
