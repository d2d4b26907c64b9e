import type { Context, MiddlewareHandler } from 'hono';
import { Missing } from '#platform/missing';
import type { Env } from './env.ts';

/** Sends a visitor to sign in and back; a POST by a visitor starts again from the page they were on. */
const toSignIn = (c: Context<Env>) => {
  const { pathname, search } = new URL(c.req.url);
  const back = c.req.method === 'GET' ? pathname + search : '/';
  return c.redirect(`/sign-in?to=${encodeURIComponent(back)}`, 303);
};

export const signedInOnly: MiddlewareHandler<Env> = async (c, next) => {
  if (!c.var.person) return toSignIn(c);
  await next();
};

/** For those outside the network its inside does not exist: 404, not 403. */
export const membersOnly: MiddlewareHandler<Env> = async (c, next) => {
  if (!c.var.person) return toSignIn(c);
  if (!c.var.member) throw new Missing();
  await next();
};

export const coordinatorsOnly: MiddlewareHandler<Env> = async (c, next) => {
  if (!c.var.person) return toSignIn(c);
  if (c.var.member?.role !== 'coordinator') throw new Missing();
  await next();
};
