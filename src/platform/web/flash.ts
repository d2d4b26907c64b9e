import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { FlashMessage } from '#platform/frame';
import type { Env } from './env.ts';

const COOKIE = 'said';

export function flash(c: Context<Env>, message: FlashMessage): void {
  setCookie(c, COOKIE, encodeURIComponent(JSON.stringify(message)), {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: 60,
  });
}

export function takeFlash(c: Context<Env>): FlashMessage | null {
  const said = getCookie(c, COOKIE);
  if (!said) return null;
  deleteCookie(c, COOKIE, { path: '/' });
  try {
    const { text, undo } = JSON.parse(decodeURIComponent(said)) as FlashMessage;
    const safe = undo?.action.startsWith('/') && !undo.action.startsWith('//');
    return typeof text === 'string' ? { text, ...(undo && safe && { undo }) } : null;
  } catch {
    return null;
  }
}
