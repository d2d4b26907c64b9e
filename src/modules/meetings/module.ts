import type { Module } from '#platform/module';
import { meetingsPath } from './addresses.ts';
import { liveMinutes } from './live-kind.ts';
import { minutesLetters } from './mails/minutes/letters.ts';
import { writeProposalAnswered } from './mails/proposal-answered.ts';
import { meetingLetters } from './mails/to-meeting.ts';
import { routes } from './routes/index.ts';
import { liveRoutes } from './routes/live/index.tsx';
import { minutesRoutes } from './routes/minutes/index.ts';
import { metByPerson } from './store/forget.ts';
import { notedByPerson } from './store/minutes/forget.ts';
import { subjects } from './subjects.ts';
import { workers } from './worker.ts';

export const meetings: Module = {
  name: 'meetings',
  networkRoutes: (app) => {
    routes(app);
    liveRoutes(app);
    minutesRoutes(app);
  },
  workers,
  letters: [writeProposalAnswered, ...meetingLetters, ...minutesLetters],
  subjects,
  writings: [liveMinutes],
  exports: async (db, personId) => ({
    ...(await metByPerson(db, personId)),
    minutes: await notedByPerson(db, personId),
  }),
  navigation: ({ t, network, member }) =>
    member ? [{ href: meetingsPath(network.slug), label: t('meetings.title'), icon: 'users-three', order: 45 }] : [],
};
