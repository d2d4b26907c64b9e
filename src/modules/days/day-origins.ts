import { eventOf } from '#modules/calendar';
import type { EventBehind, Origins } from '#modules/commitments';
import { dayOf } from './store/day.ts';
import { groupTitles, roundTitles } from './store/rounds.ts';

/** Fills the port of commitments: which event is behind a round or a table, and what of an event one speaks about. */
export const dayOrigins: Origins = {
  async eventsBehind(db, networkId, subjects) {
    const idsOf = (kind: string) => subjects.filter((one) => one.kind === kind).map(({ id }) => id);
    const [groups, rounds] = await Promise.all([
      idsOf('group').length > 0 ? groupTitles(db, networkId, idsOf('group')) : [],
      idsOf('round').length > 0 ? roundTitles(db, networkId, idsOf('round')) : [],
    ]);
    const eventIds = new Map([
      ...idsOf('event').map((id) => [`event:${id}`, id] as const),
      ...rounds.map(({ id, eventId }) => [`round:${id}`, eventId] as const),
      ...groups.map(({ id, eventId }) => [`group:${id}`, eventId] as const),
    ]);
    const events = await Promise.all(
      [...new Set(eventIds.values())].map((eventId) => eventOf(db, { networkId, eventId })),
    );
    const known = new Map(events.flatMap((event) => (event ? [[event.id, event] as const] : [])));
    const behind: [string, EventBehind][] = [...eventIds].flatMap(([subject, eventId]) => {
      const event = known.get(eventId);
      return event ? [[subject, { eventId, endsAt: event.endsAt, isDay: event.kind === 'day' }]] : [];
    });
    return new Map(behind);
  },
  async subjectsOf(db, which) {
    const { rounds } = await dayOf(db, which);
    return [
      { kind: 'event', id: which.eventId },
      ...rounds.map(({ id }) => ({ kind: 'round', id })),
      ...rounds.flatMap(({ groups }) => groups.map(({ id }) => ({ kind: 'group', id }))),
    ];
  },
};
