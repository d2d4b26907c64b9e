import { networkById } from '#modules/networks';
import type { SubjectKind } from '#platform/subject';
import { eventPath } from './addresses.ts';
import { eventTitles } from './store/event-titles.ts';

export const subjects: SubjectKind[] = [
  {
    kind: 'event',
    show: async (db, { networkId, ids }, { member }) => {
      const isMember = member?.networkId === networkId;
      const [network, events] = await Promise.all([
        networkById(db, networkId),
        eventTitles(db, { networkId, ids, isMember }),
      ]);
      return new Map(events.map(({ id, title }) => [id, { title, href: eventPath(network?.slug ?? '', id) }]));
    },
  },
];
