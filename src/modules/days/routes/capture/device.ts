import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { newId } from '#platform/db';
import { digestOf, type Env } from '#platform/web';

const COOKIE = 'phone';
const TWO_WEEKS = 14 * 86_400;

/** Tells this phone from the others at the table; null: it keeps no cookie. What is stored cannot be turned back. */
export function deviceOf(c: Context<Env>): string | null {
  const kept = getCookie(c, COOKIE);
  return kept ? digestOf('table.phone', kept) : null;
}

/** The same, and from now on where it had none. */
export function knownDevice(c: Context<Env>): string {
  const kept = getCookie(c, COOKIE) ?? newId();
  setCookie(c, COOKIE, kept, {
    path: '/t',
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.var.origin.startsWith('https:'),
    maxAge: TWO_WEEKS,
  });
  return digestOf('table.phone', kept);
}
