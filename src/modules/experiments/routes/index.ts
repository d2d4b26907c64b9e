import type { App } from '#platform/web';
import { changingRoutes } from './changing.tsx';
import { experimentRoutes } from './experiments.tsx';

export const routes = (app: App): void => {
  experimentRoutes(app);
  changingRoutes(app);
};
