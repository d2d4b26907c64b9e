import type { Module } from '#platform/module';
import { meetingsPath } from './addresses.ts';
import { writeProposalAnswered } from './mails/proposal-answered.ts';
import { routes } from './routes/index.ts';
import { metByPerson } from './store/forget.ts';
import { workers } from './worker.ts';

export const meetings: Module = {
  name: 'meetings',
  networkRoutes: routes,
  workers,
  letters: [writeProposalAnswered],
  exports: metByPerson,
  navigation: ({ t, network, member }) =>
    member ? [{ href: meetingsPath(network.slug), label: t('meetings.title'), icon: 'users-three', order: 15 }] : [],
};
