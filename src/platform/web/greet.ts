import { randomUUID } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { newId } from '#platform/db';
import { Missing } from '#platform/missing';
import { chooseLanguage, textsIn } from '#platform/texts';
import { clientAddress } from './address.ts';
import type { Env } from './env.ts';
import { flashOf, forgetFlash } from './flash.ts';
import type { WebParts } from './parts.ts';
import { digestOf } from './seal.ts';

/** Everything that is known without asking the database: an error of any kind has a page in the right language. */
export const greet =
  (parts: WebParts): MiddlewareHandler<Env> =>
  async (c, next) => {
    c.set('db', parts.db);
    c.set('clock', parts.clock);
    c.set('now', parts.clock());
    c.set('log', parts.log.child({ request: randomUUID().slice(0, 8) }));
    c.set('person', null);
    c.set('member', null);
    c.set('origin', parts.origin);
    c.set('formKey', newId());
    c.set('address', clientAddress(c, parts.trustedProxies));
    speak(c, parts);
    await next();
    finish(c);
  };

/** Files and probes are the same for everybody, and a stream is opened by its seal. */
const FOR_ANYBODY = /^\/(assets\/|healthz$|readyz$|metrics$|live$|service-worker\.js$|manifest\.webmanifest$|icon-)/;

export const recognise =
  (parts: WebParts): MiddlewareHandler<Env> =>
  async (c, next) => {
    // The database refuses this sign wherever it stands, and no address of ours has it.
    if (c.req.url.includes('%00')) throw new Missing();
    const isAsked = Boolean(c.req.header('cookie')) && !FOR_ANYBODY.test(c.req.path);
    const person = isAsked ? await parts.personOf(c.req.raw, c.var.now) : null;
    if (person) {
      c.set('person', person);
      speak(c, parts);
    }
    await next();
  };

/** The person's choice, else the address's `?lang`, else the browser's. The frame speaks the same language. */
function speak(c: Context<Env>, { assets, demo }: WebParts): void {
  const { person } = c.var;
  const t = textsIn(
    chooseLanguage({
      choice: person?.language ?? getCookie(c, 'lang') ?? null,
      query: c.req.query('lang'),
      header: c.req.header('accept-language'),
    }),
  );
  const { pathname, search } = new URL(c.req.url);
  c.set('t', t);
  c.set('frame', {
    t,
    assets,
    path: pathname + search,
    languages: ['fr', 'nl', 'en'],
    network: null,
    navigation: [],
    person: person && { name: person.name, key: digestOf('person', person.id) },
    flash: flashOf(c),
    demo,
    live: null,
  });
}

function finish(c: Context<Env>): void {
  const { person, frame } = c.var;
  if (frame.flash) forgetFlash(c);
  // Set where they are: `c.header` would make the whole answer anew, a tenth of what a page costs.
  const { headers } = c.res;
  if (!headers.has('cache-control')) headers.set('Cache-Control', person ? 'private, no-store' : 'no-cache');
  if (headers.get('content-type')?.startsWith('text/html'))
    headers.set('Vary', 'Accept, Accept-Encoding, Accept-Language, Cookie');
  if (c.req.header('x-kept-form') && isSentToSignIn(c.res)) c.res = c.text('', 401);
}

/**
 * A form that was kept on a device and is sent by itself cannot see where a redirect leads: it must not take "sign in
 * first" for "done".
 */
const isSentToSignIn = ({ status, headers }: Response): boolean =>
  status === 303 && /^\/sign-in(\?|$)/.test(headers.get('location') ?? '');
