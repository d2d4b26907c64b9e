import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { FlashMessage } from '#platform/frame';
import type { Env } from './env.ts';

const COOKIE = 'said';

export function flash(c: Context<Env>, message: FlashMessage): void {
  setCookie(c, COOKIE, JSON.stringify(message), {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.var.origin.startsWith('https:'),
    maxAge: 60,
  });
}

/** What is waiting to be said. A page fetched ahead of a click says nothing: nobody may ever see it. */
export function flashOf(c: Context<Env>): FlashMessage | null {
  const isAhead = /prefetch/.test(`${c.req.header('sec-purpose')} ${c.req.header('x-sec-purpose')}`);
  const said = isAhead ? undefined : getCookie(c, COOKIE);
  if (!said) return null;
  try {
    const { text, undo } = JSON.parse(said) as Partial<FlashMessage>;
    if (typeof text !== 'string') return null;
    const isUndo = undo && typeof undo.label === 'string' && isOfHere(undo.action);
    return { text, ...(isUndo && { undo: { action: undo.action, label: undo.label } }) };
  } catch {
    return null;
  }
}

/** Once a page has said it, and not before: an answer that leads on to another page leaves it for that one. */
export function forgetFlash(c: Context<Env>): void {
  const isPage = c.res.headers.get('content-type')?.startsWith('text/html');
  const isNew = c.res.headers.getSetCookie().some((cookie) => cookie.startsWith(`${COOKIE}=`));
  if (isPage && !isNew) deleteCookie(c, COOKIE, { path: '/' });
}

/** An address of this site, however a browser may read it: `//there`, `/\there` and tabs in between lead elsewhere. */
function isOfHere(action: unknown): boolean {
  const here = 'http://here.invalid';
  return (
    typeof action === 'string' &&
    action.startsWith('/') &&
    URL.canParse(action, here) &&
    new URL(action, here).origin === here
  );
}
