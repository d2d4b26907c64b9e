import { and, desc, eq } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import type { Lot } from '../rules/draw.ts';
import type { PastDraw } from '../rules/drawn.ts';
import { draw } from '../tables/index.ts';
import type { Which } from './day.ts';

type OfRound = Which & { roundId: string };

export async function saveDraw(tx: Tx, { by, now, ...which }: OfRound & { by: string; now: Date }, lot: Lot) {
  const { number, people, taken } = lot;
  const drawn = { number, people: [...people], taken: [...taken], drawnBy: by, drawnAt: now };
  await tx.insert(draw).values({ ...which, id: newId(), ...drawn });
}

/** More than anybody will draw one breakfast. */
const MOST = 20;

export async function drawsOf(db: Db, { networkId, eventId, roundId }: OfRound): Promise<PastDraw[]> {
  return db
    .select({
      number: draw.number,
      people: draw.people,
      taken: draw.taken,
      drawnBy: draw.drawnBy,
      drawnAt: draw.drawnAt,
    })
    .from(draw)
    .where(and(eq(draw.networkId, networkId), eq(draw.eventId, eventId), eq(draw.roundId, roundId)))
    .orderBy(desc(draw.drawnAt), desc(draw.id))
    .limit(MOST);
}
