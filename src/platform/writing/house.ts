import type { ClientConfig, Pool } from 'pg';
import type { Clock } from '#platform/clock';
import type { Db } from '#platform/db';
import type { Hub } from '#platform/live';
import type { Log } from '#platform/log';
import type { Subject } from '#platform/subject';
import { openDesk } from './desk.ts';
import { openExchange } from './exchange.ts';
import type { WritingKind } from './kinds.ts';
import type { Desk } from './seats.ts';

/** All texts that are open in this process. */
export type WritingHouse = {
  deskOf(kind: WritingKind, subject: Subject): Desk;
  /** Everybody is asked to come back elsewhere; resolves when nothing waits any more. */
  close(): Promise<void>;
};

export type HouseParts = {
  db: Db;
  pool: Pool;
  connection: ClientConfig;
  hub: Hub;
  clock: Clock;
  log: Log;
};

/** Told on the live channel when an act of the server added to a text. */
export const topicOfText = ({ networkId, kind, id }: Subject): string => `writing:${networkId}:${kind}:${id}`;

/** Every few seconds rights and numbers are asked for again, whatever was heard. */
const LOOK_EVERY = 5_000;

export async function openHouse({ db, pool, connection, hub, clock, log }: HouseParts): Promise<WritingHouse> {
  const desks = new Map<string, Desk>();
  const exchange = await openExchange({ pool, connection, log }, ({ text, sequence, presence, asks }) => {
    const desk = desks.get(text);
    if (sequence !== undefined) desk?.catchUp();
    if (asks) desk?.presenceAsked();
    if (presence !== undefined) desk?.presenceElsewhere(Buffer.from(presence, 'base64'));
  });
  const looking = setInterval(() => {
    for (const desk of desks.values()) desk.look();
  }, LOOK_EVERY);
  looking.unref();
  let isClosed = false;

  return {
    deskOf(kind, subject) {
      const text = topicOfText(subject);
      const there = desks.get(text);
      if (there) return there;
      const desk = openDesk({
        ...{ db, clock, log, kind, subject },
        kept: (sequence) => exchange.say({ text, sequence }),
        present: (update) => exchange.say({ text, presence: Buffer.from(update).toString('base64') }),
        over() {
          stopHearing();
          if (desks.get(text) === desk) desks.delete(text);
        },
      });
      const stopHearing = hub.on([text, ...(kind.topics?.(subject) ?? [])], () => desk.look());
      desks.set(text, desk);
      exchange.say({ text, asks: true });
      if (isClosed) desk.end();
      return desk;
    },
    async close() {
      isClosed = true;
      clearInterval(looking);
      for (const desk of [...desks.values()]) desk.end();
      await exchange.close();
    },
  };
}
