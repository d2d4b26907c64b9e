import { eventTitles } from '#modules/calendar';
import type { SubjectKind } from '#platform/subject';
import { inLanguage } from '#platform/texts';
import { blocksNamed } from './store/minutes/blocks-named.ts';

/** What was said in a meeting leads back to its place in the minutes; they are for the members of the network. */
export const subjects: SubjectKind[] = [
  {
    kind: 'minutesBlock',
    show: async (db, { networkId, ids }, { member, t, base }) => {
      if (member?.networkId !== networkId) return new Map();
      const blocks = await blocksNamed(db, networkId, ids);
      const eventIds = [...new Set(blocks.map(({ eventId }) => eventId))];
      const events = await eventTitles(db, { networkId, ids: eventIds, isMember: true });
      const titles = new Map(events.map(({ id, title }) => [id, title]));
      return new Map(
        blocks.flatMap(({ id, eventId }) => {
          const said = titles.get(eventId);
          if (!said) return [];
          const title = t('minutes.of', { title: inLanguage(said, t.lang).text });
          return [[id, { title, href: `${base}/meetings/${eventId}/minutes#block-${id}` }] as const];
        }),
      );
    },
  },
];
