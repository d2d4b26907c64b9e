import type { App } from '#platform/web';
import { readingRoutes } from './reading.tsx';
import { sayingRoutes } from './saying.tsx';
import { withdrawingRoutes } from './withdrawing.ts';

export function routes(app: App): void {
  sayingRoutes(app);
  readingRoutes(app);
  withdrawingRoutes(app);
}
