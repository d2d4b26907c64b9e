import type { App } from '#platform/web';
import { askedRoutes } from './asked.tsx';
import { changingRoutes } from './changing.tsx';
import { decidingRoutes } from './deciding.tsx';
import { openingRoutes } from './opening.tsx';
import { pollPageRoutes } from './poll.tsx';

// Addresses with a name before those with an id.
export function pollRoutes(app: App): void {
  openingRoutes(app);
  askedRoutes(app);
  pollPageRoutes(app);
  changingRoutes(app);
  decidingRoutes(app);
}
