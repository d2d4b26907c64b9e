import type { App } from '#platform/web';
import { agendaRoutes } from './agenda.tsx';
import { attendanceRoutes } from './attendance.tsx';
import { editingRoutes } from './editing.tsx';
import { importingRoutes } from './importing/index.tsx';
import { itemRoutes } from './items.tsx';
import { makingRoutes } from './making.tsx';
import { meetingsRoutes } from './meetings.tsx';
import { paperRoutes } from './paper.ts';
import { pollRoutes } from './polls/index.ts';
import { runningRoutes } from './running.tsx';
import { seriesRoutes } from './series.tsx';
import { topicRoutes } from './topics.tsx';
import { whetherRoutes } from './whether.tsx';

// Addresses with a name before those with an id.
export function routes(app: App): void {
  meetingsRoutes(app);
  makingRoutes(app);
  topicRoutes(app);
  seriesRoutes(app);
  importingRoutes(app);
  pollRoutes(app);
  whetherRoutes(app);
  paperRoutes(app);
  attendanceRoutes(app);
  runningRoutes(app);
  editingRoutes(app);
  itemRoutes(app);
  agendaRoutes(app);
}
