import { Hono } from 'hono';
import { type Hub, liveRoutes } from '#platform/live';
import { type App, type Env, newRouter } from '#platform/web';
import { type WritingParts, writingRoutes } from '#platform/writing';
import { houseRoutes } from './house-routes.tsx';
import { inNetwork } from './in-network.ts';
import { modules } from './modules.ts';
import { type Probes, probeRoutes } from './probes.ts';

/** Every address of the product. A network's module that is switched off has no addresses. */
export const allRoutes =
  ({ hub, atStop, probes, writing }: { hub: Hub; atStop: AbortSignal; probes: Probes; writing: WritingParts }) =>
  (app: App): void => {
    app.route('/', probeRoutes(probes));
    app.route('/', liveRoutes(hub, atStop));
    houseRoutes(app);
    for (const { routes } of modules) routes?.(app);

    const inside = newRouter();
    inside.use(inNetwork);
    inside.route('/', writingRoutes(writing));
    for (const { name, optional, networkRoutes } of modules) {
      if (!networkRoutes) continue;
      const part = new Hono<Env>();
      if (optional) part.use(async (c, next) => (c.var.network.modules.includes(name) ? next() : c.notFound()));
      networkRoutes(part);
      inside.route('/', part);
    }
    app.route('/n/:network', inside);
  };
