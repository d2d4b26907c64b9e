import type { App } from '#platform/web';
import { agendaRoutes } from './agenda.tsx';
import { answeringRoutes } from './answering.tsx';
import { changingRoutes } from './changing.tsx';
import { dayRoutes } from './day.tsx';
import { ledgerRoutes } from './ledger.tsx';
import { presentRoutes } from './present.tsx';
import { promisingRoutes } from './promising.tsx';

// Addresses with a name before those with an id.
export function routes(app: App): void {
  ledgerRoutes(app);
  agendaRoutes(app);
  presentRoutes(app);
  promisingRoutes(app);
  changingRoutes(app);
  answeringRoutes(app);
  dayRoutes(app);
}
