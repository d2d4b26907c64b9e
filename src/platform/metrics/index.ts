import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What `/metrics` tells: figures by kind of request and job, nothing of a person. */
export const metrics = new Registry();
collectDefaultMetrics({ register: metrics });

export const answered = new Histogram({
  name: 'maillage_request_seconds',
  help: 'Time to answer, by route pattern and status',
  labelNames: ['method', 'route', 'status'] as const,
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
  registers: [metrics],
});

/** `outcome`: done, failed (it will be tried again), givenUp. */
export const countedJobs = new Counter({
  name: 'maillage_jobs_total',
  help: 'Jobs done, by name and outcome',
  labelNames: ['job', 'outcome'] as const,
  registers: [metrics],
});
