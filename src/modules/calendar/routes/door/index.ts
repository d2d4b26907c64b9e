import type { App } from '#platform/web';
import { certificateRoutes } from './certificates.tsx';
import { doorListRoutes } from './list.tsx';
import { scanRoutes } from './scans.tsx';
import { walkInRoutes } from './walk-ins.tsx';

/** The door of an event: for coordinators, and for whoever holds its link. */
export const doorRoutes = (app: App): void => {
  doorListRoutes(app);
  scanRoutes(app);
  certificateRoutes(app);
  walkInRoutes(app);
};
