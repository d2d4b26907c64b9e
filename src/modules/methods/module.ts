import type { Module } from '#platform/module';
import { routes } from './routes.tsx';
import { adaptedByPerson } from './store/copies.ts';
import { satisfactionSaidBy } from './store/satisfaction.ts';
import { workers } from './worker.ts';

export const methods: Module = {
  name: 'methods',
  networkRoutes: routes,
  workers,
  exports: async (db, personId) => ({
    ...(await adaptedByPerson(db, personId)),
    methodsJudged: await satisfactionSaidBy(db, personId),
  }),
  navigation: ({ t, network }) => [
    { href: `/n/${network.slug}/methods`, label: t('methods.navigation'), icon: 'tree-structure', order: 70 },
  ],
};
