import type { App } from '#platform/web';
import { approvingRoutes } from './approving.tsx';
import { askedRoutes } from './asked.tsx';
import { decisionRoutes } from './decisions.tsx';
import { nextRoutes } from './next.tsx';
import { readingRoutes } from './reading.tsx';
import { writingRoutes } from './writing.tsx';

export const minutesRoutes = (app: App): void => {
  // Addresses with a name before those with a file or a seal.
  writingRoutes(app);
  approvingRoutes(app);
  nextRoutes(app);
  readingRoutes(app);
  askedRoutes(app);
  decisionRoutes(app);
};
