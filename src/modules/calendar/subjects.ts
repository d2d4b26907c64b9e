import type { SubjectKind } from '#platform/subject';
import { eventTitles } from './store/events/event-titles.ts';

export const subjects: SubjectKind[] = [
  {
    kind: 'event',
    show: async (db, { networkId, ids }, { member, base }) => {
      const isMember = member?.networkId === networkId;
      const events = await eventTitles(db, { networkId, ids, isMember });
      return new Map(events.map(({ id, title }) => [id, { title, href: `${base}/events/${id}` }]));
    },
  },
];
