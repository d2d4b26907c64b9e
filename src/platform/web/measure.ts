import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { answered } from '#platform/metrics';
import type { Env } from './env.ts';

/** The pattern of the route is measured and logged, never the address itself: addresses hold codes and names. */
export const requestMeasure: MiddlewareHandler<Env> = async (c, next) => {
  const started = performance.now();
  await next();
  const route = routePath(c, -1);
  const seconds = (performance.now() - started) / 1000;
  answered.observe({ method: c.req.method, route, status: c.res.status }, seconds);
  if (!route.startsWith('/assets'))
    c.var.log?.info({ method: c.req.method, route, status: c.res.status, ms: Math.round(seconds * 1000) });
};
