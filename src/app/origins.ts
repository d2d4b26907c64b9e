import type { Origins } from '#modules/commitments';
import { dayOrigins } from '#modules/days';
import { minutesOrigins } from '#modules/meetings';

/** What was said at a table of a day, and what was noted in a meeting: both are of an event. */
export const allOrigins: Origins = {
  eventsBehind: async (db, networkId, subjects) => {
    const behind = await Promise.all([
      dayOrigins.eventsBehind(db, networkId, subjects),
      subjects.some(({ kind }) => kind === 'minutesBlock') ? minutesOrigins.eventsBehind(db, networkId, subjects) : [],
    ]);
    return new Map(behind.flatMap((one) => [...one]));
  },
  subjectsOf: async (db, which) =>
    (await Promise.all([dayOrigins.subjectsOf(db, which), minutesOrigins.subjectsOf(db, which)])).flat(),
};
