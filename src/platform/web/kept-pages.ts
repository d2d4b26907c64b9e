import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';
import { newId, onWritten } from '#platform/db';
import type { Env } from './env.ts';

/** How long a page may be older than what another process wrote without telling anybody. */
const LONGEST = 5_000;
/** Pages of one process; the oldest goes first. Addresses with any `?query` are kept too, so there must be an end. */
const MOST = 400;
/** Characters of all of them together: the calendar file of a large network has millions, and any `?query` is another. */
const MOST_CHARACTERS = 16_000_000;

type KeptPage = {
  writes: number;
  at: number;
  headers: [string, string][];
  /** The page, cut where the key of its form stands. */
  pieces: string[];
  /** In characters. */
  length: number;
  zipped: Uint8Array | null;
  tag: string | null;
};

/** How often something was written, as far as this process knows. Each write makes every kept page old. */
let writes = 0;
onWritten(() => writes++);

/** Another process wrote something: it said so on the live channel. */
export const pagesAreOld = (): void => void writes++;

/**
 * This page is the same for every guest until something is written: it may be kept and given again. A route says so
 * of pages that depend on nothing but address, language and what is stored. A form in it uses `c.var.formKey`: each
 * guest gets a key of their own, or one would be given another's answer.
 */
export function keepForGuests(c: Context<Env>): void {
  c.set('isKept', true);
}

/** Guests are given a kept page without any question to the database. Whoever brings a cookie is no guest. */
export function keptPages(): MiddlewareHandler<Env> {
  const pages = new Map<string, KeptPage>();
  let held = 0;
  const drop = (key: string): void => {
    held -= pages.get(key)?.length ?? 0;
    pages.delete(key);
  };

  return async (c, next) => {
    if (!isGuest(c)) return next();
    const key = `${c.var.t.lang} ${c.req.url}`;
    const now = c.var.now.getTime();
    const page = pages.get(key);
    if (page && page.writes === writes && Math.abs(now - page.at) < LONGEST) return answer(c, page);

    const before = writes;
    await next();
    if (!c.get('isKept') || c.res.status !== 200 || c.res.headers.has('set-cookie')) return;
    const html = await c.res.text();
    const pieces = html.split(c.var.formKey);
    const tag = pieces.length > 1 ? null : `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
    const { length } = html;
    const made = { writes: before, at: now, headers: [...c.res.headers], pieces, length, zipped: null, tag };
    drop(key);
    pages.set(key, made);
    held += length;
    for (const oldest of pages.keys()) {
      if (pages.size <= MOST && held <= MOST_CHARACTERS) break;
      drop(oldest);
    }
    c.res = undefined;
    c.res = answer(c, made);
  };
}

function isGuest({ req }: Context<Env>): boolean {
  return req.method === 'GET' && !req.header('cookie') && !req.header('turbo-frame') && !req.header('range');
}

/**
 * A page without a form is told apart by its tag, so that a phone that has it need not load it again. One with a form
 * is always given whole: a key that was used must not come back.
 */
function answer(c: Context<Env>, page: KeptPage): Response {
  const headers = new Headers(page.headers);
  if (page.tag) headers.set('etag', page.tag);
  if (page.tag && c.req.header('if-none-match') === page.tag) return new Response(null, { status: 304, headers });
  const [whole = ''] = page.pieces;
  if (page.pieces.length > 1) return new Response(page.pieces.join(newId()), { headers });
  if (!c.req.header('accept-encoding')?.includes('gzip')) return new Response(whole, { headers });
  page.zipped ??= new Uint8Array(gzipSync(whole));
  headers.set('content-encoding', 'gzip');
  return new Response(page.zipped as Uint8Array<ArrayBuffer>, { headers });
}
