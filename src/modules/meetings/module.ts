import type { Module } from '#platform/module';
import type { T } from '#platform/texts';
import { meetingsPath } from './addresses.ts';
import { liveMinutes } from './live-kind.ts';
import { minutesLetters } from './mails/minutes/letters.ts';
import { pollLetters } from './mails/polls/letters.ts';
import { writeProposalAnswered } from './mails/proposal-answered.ts';
import { meetingLetters } from './mails/to-meeting.ts';
import { decisionsPath } from './minutes-addresses.ts';
import { routes } from './routes/index.ts';
import { liveRoutes } from './routes/live/index.tsx';
import { minutesRoutes } from './routes/minutes/index.ts';
import { metByPerson } from './store/forget.ts';
import { notedByPerson } from './store/minutes/forget.ts';
import { subjects } from './subjects.ts';
import { workers } from './worker.ts';

const place = (t: T, slug: string) => ({
  ...{ href: meetingsPath(slug), label: t('meetings.title'), icon: 'users-three' as const, order: 45 },
  covers: [decisionsPath(slug)],
});

export const meetings: Module = {
  name: 'meetings',
  networkRoutes: (app) => {
    routes(app);
    liveRoutes(app);
    minutesRoutes(app);
  },
  workers,
  letters: [writeProposalAnswered, ...meetingLetters, ...pollLetters, ...minutesLetters],
  subjects,
  writings: [liveMinutes],
  exports: async (db, personId) => ({
    ...(await metByPerson(db, personId)),
    minutes: await notedByPerson(db, personId),
  }),
  navigation: ({ t, network, member }) => (member ? [place(t, network.slug)] : []),
};
