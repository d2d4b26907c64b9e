import type { SubjectKind } from '#platform/subject';
import { inLanguage } from '#platform/texts';
import { markOf } from './rules/marks.ts';
import { groupTitles, roundTitles } from './store/rounds.ts';
import { tableName } from './words/index.ts';

/** What was said at a table or in a round is for the members of the network. */
export const subjects: SubjectKind[] = [
  {
    kind: 'round',
    show: async (db, { networkId, ids }, { member, base }) => {
      if (member?.networkId !== networkId) return new Map();
      const rounds = await roundTitles(db, networkId, ids);
      return new Map(rounds.map(({ id, eventId, name }) => [id, { title: name, href: groupsOf(base, eventId) }]));
    },
  },
  {
    kind: 'group',
    show: async (db, { networkId, ids }, { member, t, base }) => {
      if (member?.networkId !== networkId) return new Map();
      const groups = await groupTitles(db, networkId, ids);
      return new Map(
        groups.map(({ id, index, eventId, name }) => {
          const title = t('days.table.ofRound', {
            table: tableName(t, markOf(index)),
            round: inLanguage(name, t.lang).text,
          });
          return [id, { title, href: groupsOf(base, eventId) }];
        }),
      );
    },
  },
];

const groupsOf = (base: string, eventId: string) => `${base}/events/${eventId}#groups`;
