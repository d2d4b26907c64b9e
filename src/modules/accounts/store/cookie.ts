import { createHmac, timingSafeEqual } from 'node:crypto';
import { parse, serialize } from 'hono/utils/cookie';

let key = '';
let secure = false;

export function useSessionCookie({ secret, origin }: { secret: string; origin: string }): void {
  key = secret;
  secure = origin.startsWith('https:');
}

/** The name better-auth gives it too, so that a passkey and a mailed link open the same session. */
const nameOf = () => `${secure ? '__Secure-' : ''}maillage.session_token`;

/** The token in a request's cookie, when the cookie is signed by us. */
export function tokenOf(request: Request): string | null {
  const name = nameOf();
  const value = parse(request.headers.get('cookie') ?? '', name)[name];
  const dot = value?.lastIndexOf('.') ?? -1;
  if (!value || dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1));
  const expected = Buffer.from(signature(token));
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

/** A `Set-Cookie` header that carries the session, in better-auth's own form. It lasts as long as a session can. */
export const sessionCookie = (token: string): string =>
  serialize(nameOf(), `${token}.${signature(token)}`, { ...attributes(), maxAge: 90 * 86_400 });

export const noCookie = (): string => serialize(nameOf(), '', { ...attributes(), maxAge: 0 });

const attributes = () => ({ path: '/', httpOnly: true, secure, sameSite: 'Lax' as const });
const signature = (token: string) => createHmac('sha256', key).update(token).digest('base64');
