import type { Module } from '#platform/module';
import { surveysPath } from './addresses.ts';
import { writeEvaluationAsked } from './mails/evaluation-asked.ts';
import { codeRoutes, routes } from './routes/index.ts';
import { answeredByPerson } from './store/forget.ts';
import { workers } from './worker.ts';

export const surveys: Module = {
  name: 'surveys',
  routes: codeRoutes,
  networkRoutes: routes,
  workers,
  letters: [writeEvaluationAsked],
  exports: answeredByPerson,
  navigation: ({ t, network, member }) =>
    member ? [{ href: surveysPath(network.slug), label: t('surveys.navigation'), icon: 'scales', order: 60 }] : [],
};
