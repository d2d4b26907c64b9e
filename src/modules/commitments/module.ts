import type { Module } from '#platform/module';
import { ledgerPath } from './addresses.ts';
import { commitmentLetters } from './mails/letters.ts';
import { routes } from './routes/index.ts';
import { promisedByPerson } from './store/forget.ts';
import { subjects } from './subjects.ts';
import { workers } from './worker.ts';

export const commitments: Module = {
  name: 'commitments',
  networkRoutes: routes,
  workers,
  letters: commitmentLetters,
  subjects,
  exports: promisedByPerson,
  navigation: ({ t, network, member }) =>
    member
      ? [{ href: ledgerPath(network.slug), label: t('commitments.navigation'), icon: 'handshake', order: 30 }]
      : [],
};
