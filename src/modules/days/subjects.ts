import { networkById } from '#modules/networks';
import type { SubjectKind } from '#platform/subject';
import { inLanguage } from '#platform/texts';
import { dayPaths } from './addresses.ts';
import { markOf } from './rules/marks.ts';
import { groupTitles, roundTitles } from './store/rounds.ts';
import { tableName } from './words.ts';

/** What was said at a table or in a round is for the members of the network. */
export const subjects: SubjectKind[] = [
  {
    kind: 'round',
    show: async (db, { networkId, ids }, { member }) => {
      if (member?.networkId !== networkId) return new Map();
      const [network, rounds] = await Promise.all([networkById(db, networkId), roundTitles(db, networkId, ids)]);
      const href = (eventId: string) => `${dayPaths(network?.slug ?? '', eventId).event}#groups`;
      return new Map(rounds.map(({ id, eventId, name }) => [id, { title: name, href: href(eventId) }]));
    },
  },
  {
    kind: 'group',
    show: async (db, { networkId, ids }, { member, t }) => {
      if (member?.networkId !== networkId) return new Map();
      const [network, groups] = await Promise.all([networkById(db, networkId), groupTitles(db, networkId, ids)]);
      const href = (eventId: string) => `${dayPaths(network?.slug ?? '', eventId).event}#groups`;
      return new Map(
        groups.map(({ id, index, eventId, name }) => {
          const title = t('days.table.ofRound', {
            table: tableName(t, markOf(index)),
            round: inLanguage(name, t.lang).text,
          });
          return [id, { title, href: href(eventId) }];
        }),
      );
    },
  },
];
