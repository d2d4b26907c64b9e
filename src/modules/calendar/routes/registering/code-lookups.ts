import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { allowOften, type Env, notTooOften, sealed, unsealed } from '#platform/web';
import { codeAsTyped } from '../../rules/registering/code.ts';

/** 30 a minute over ten minutes: a hall full of phones behind one address, not a machine that tries all codes. */
const LOOKUPS = { points: 300, seconds: 600 };
/** So many lookups does a wrong code cost. */
const WRONG_COSTS = 10;

/** A phone that has shown this code before may show it again as often as its page refreshes. */
export async function limitLookups(c: Context<Env>, typed: string): Promise<void> {
  const seal = getCookie(c, 'table');
  if (seal && unsealed<string>('days.seen', seal, c.var.now) === codeAsTyped(typed)) return;
  await notTooOften('code', c.var.address, LOOKUPS);
}

/** After a code that is nobody's. */
export async function makeDear(c: Context<Env>): Promise<void> {
  for (let cost = 1; cost < WRONG_COSTS; cost++) await allowOften('code', c.var.address, LOOKUPS);
}

const TWO_WEEKS = 14 * 86_400;

/** `path`: where codes of this kind are shown; those of tables are other codes than those of people. */
export function rememberCode(c: Context<Env>, code: string, path: '/p' | '/t' = '/p'): void {
  const seal = sealed('days.seen', code, new Date(c.var.now.getTime() + TWO_WEEKS * 1000));
  setCookie(c, 'table', seal, { path, httpOnly: true, sameSite: 'Lax', maxAge: TWO_WEEKS });
}
