import type { Module } from '#platform/module';
import { routes } from './routes.tsx';
import { spaceRoutes } from './space-routes.tsx';
import { changesBy } from './store/changes.ts';
import { subjects } from './subjects.ts';
import { workers } from './worker.ts';

export const networks: Module = {
  name: 'networks',
  networkRoutes: (app) => {
    routes(app);
    spaceRoutes(app);
  },
  workers,
  subjects,
  exports: async (db, personId) => ({ changes: await changesBy(db, personId) }),
  navigation: ({ t, network }) => [{ href: `/n/${network.slug}`, label: t('networks.home'), icon: 'house', order: 0 }],
};
