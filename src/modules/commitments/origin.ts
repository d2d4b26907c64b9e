import type { Db } from '#platform/db';
import { type Port, port } from '#platform/slots';
import type { Subject } from '#platform/subject';

/** An event behind the thing something was said about: a table of a day belongs to the day. */
export type EventBehind = { eventId: string; endsAt: Date; isDay: boolean };

/** What this module asks of those above it, which know events, rounds and tables. */
export type Origins = {
  /** Key: `kind:id`. What is behind no event is not in it. */
  eventsBehind: (
    db: Db,
    networkId: string,
    subjects: Pick<Subject, 'kind' | 'id'>[],
  ) => Promise<Map<string, EventBehind>>;
  /** Everything of an event one can speak about, the event itself included. */
  subjectsOf: (db: Db, which: { networkId: string; eventId: string }) => Promise<Pick<Subject, 'kind' | 'id'>[]>;
};

export const origins: Port<Origins> = port<Origins>('commitments.origins', {
  eventsBehind: async () => new Map(),
  subjectsOf: async (_, { eventId }) => [{ kind: 'event', id: eventId }],
});
