import type { App } from '#platform/web';
import { answeringRoutes } from './answering.tsx';
import { makingRoutes } from './making.tsx';
import { openingRoutes } from './opening.tsx';
import { questionRoutes } from './questions.tsx';
import { resultRoutes } from './results.tsx';

export { codeRoutes } from './by-code.tsx';

export function routes(app: App): void {
  // Addresses with a name before those with an id.
  makingRoutes(app);
  openingRoutes(app);
  questionRoutes(app);
  answeringRoutes(app);
  resultRoutes(app);
}
