import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { type Env, sealed, unsealed } from '#platform/web';

const COOKIE = 'rule';
const TWO_WEEKS = 14 * 86_400;

/** Whether the rule of confidentiality was accepted on this device, for this day. */
export const hasAccepted = (c: Context<Env>, eventId: string): boolean =>
  unsealed<string>('days.rule', getCookie(c, COOKIE) ?? '', c.var.now) === eventId;

export function acceptRule(c: Context<Env>, eventId: string): void {
  const seal = sealed('days.rule', eventId, new Date(c.var.now.getTime() + TWO_WEEKS * 1000));
  setCookie(c, COOKIE, seal, {
    path: '/t',
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.var.origin.startsWith('https:'),
    maxAge: TWO_WEEKS,
  });
}
