import { eventOf } from '#modules/calendar';
import type { EventBehind, Origins } from '#modules/commitments';
import { blocksOf } from './store/minutes/blocks.ts';
import { blocksNamed } from './store/minutes/blocks-named.ts';

/** Which meeting is behind something that was noted in its minutes, and what of a meeting one speaks about. */
export const minutesOrigins: Origins = {
  async eventsBehind(db, networkId, subjects) {
    const ids = subjects.flatMap(({ kind, id }) => (kind === 'minutesBlock' ? [id] : []));
    const blocks = await blocksNamed(db, networkId, ids);
    const eventIds = [...new Set(blocks.map(({ eventId }) => eventId))];
    const events = await Promise.all(eventIds.map((eventId) => eventOf(db, { networkId, eventId })));
    const endsAt = new Map(events.flatMap((event) => (event ? [[event.id, event.endsAt] as const] : [])));
    return new Map(
      blocks.flatMap(({ id, eventId }): [string, EventBehind][] => {
        const ends = endsAt.get(eventId);
        return ends ? [[`minutesBlock:${id}`, { eventId, endsAt: ends, isDay: false }]] : [];
      }),
    );
  },
  subjectsOf: async (db, which) => (await blocksOf(db, which)).map(({ id }) => ({ kind: 'minutesBlock', id })),
};
