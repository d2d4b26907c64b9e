import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { type App, type Env, metrics, newRouter } from '#platform/web';

export type Probes = { isReady: () => Promise<boolean> };

/** For whoever watches the installation: alive, ready to serve, and figures (from this machine alone). */
export const probeRoutes = ({ isReady }: Probes): App =>
  newRouter()
    .get('/healthz', (c) => c.text('alive'))
    .get('/readyz', async (c) => ((await isReady()) ? c.text('ready') : c.text('not ready', 503)))
    .get('/metrics', async (c) => {
      if (!isLoopback(c)) return c.notFound();
      return c.body(await metrics.metrics(), 200, { 'content-type': metrics.contentType });
    });

/** The socket's own address: what a header claims does not count here. */
function isLoopback(c: Context<Env>): boolean {
  if (!(c.env as { incoming?: unknown } | undefined)?.incoming) return true;
  return /^(::1|(::ffff:)?127\.)/.test(getConnInfo(c).remote.address ?? '') && !c.req.header('x-forwarded-for');
}
