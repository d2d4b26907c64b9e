import type { Module } from '#platform/module';
import { doorRoutes } from './routes/door.tsx';
import { drawRoutes } from './routes/draw.tsx';
import { groupRoutes } from './routes/groups.tsx';
import { ownRoutes } from './routes/own.tsx';
import { paperRoutes } from './routes/papers.tsx';
import { roundRoutes } from './routes/rounds.tsx';
import { screenRoutes } from './routes/screen.tsx';
import { subjects } from './subjects.ts';
import { workers } from './worker.ts';

export const days: Module = {
  name: 'days',
  routes: ownRoutes,
  networkRoutes: (app) => {
    roundRoutes(app);
    groupRoutes(app);
    drawRoutes(app);
    paperRoutes(app);
    screenRoutes(app);
    doorRoutes(app);
  },
  workers,
  subjects,
};
