import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Env } from './env.ts';

export const metrics = new Registry();
collectDefaultMetrics({ register: metrics });

const answered = new Histogram({
  name: 'maillage_request_seconds',
  help: 'Time to answer, by route pattern and status',
  labelNames: ['method', 'route', 'status'] as const,
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
  registers: [metrics],
});

export const countedJobs = new Counter({
  name: 'maillage_jobs_total',
  help: 'Jobs done, by name and outcome',
  labelNames: ['job', 'outcome'] as const,
  registers: [metrics],
});

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
