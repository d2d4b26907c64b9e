import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { metrics } from '#platform/metrics';
import { type App, type Env, newRouter } from '#platform/web';

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

const BY_PROXY = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'];

/** The socket's own address counts. A proxy on this machine has it too: what came through one says so. */
function isLoopback(c: Context<Env>): boolean {
  if (BY_PROXY.some((header) => c.req.header(header) !== undefined)) return false;
  if (!(c.env as { incoming?: unknown } | undefined)?.incoming) return true;
  return /^(::1$|(::ffff:)?127\.)/.test(getConnInfo(c).remote.address ?? '');
}
