import type { Module } from '#platform/module';
import { experimentsPath } from './addresses.ts';
import { routes } from './routes/index.ts';
import { triedByPerson } from './store/experiments.ts';
import { workers } from './worker.ts';

export const experiments: Module = {
  name: 'experiments',
  networkRoutes: routes,
  workers,
  exports: triedByPerson,
  navigation: ({ t, network, member }) =>
    member
      ? [{ href: experimentsPath(network.slug), label: t('experiments.title'), icon: 'lightbulb', order: 60 }]
      : [],
};
