import type { Context } from 'hono';
import { liveTopics } from '#platform/live';
import type { Env } from '#platform/web';
import { harvestOf } from '../../rules/harvest/harvest.ts';
import { gatheringsOf } from '../../store/harvest/gatherings.ts';
import { saidOfDay } from '../../store/harvest/said.ts';
import { harvestTopicOf } from '../../store/topic.ts';
import { dayHere } from '../of-event.ts';

/** What was said on the day of the address, and what was gathered of it. */
export async function harvestHere(c: Context<Env>) {
  const { db, network, now } = c.var;
  const { event, day, paths, shown } = await dayHere(c);
  const which = { networkId: network.id, eventId: event.id };
  const [rows, gatherings] = await Promise.all([saidOfDay(db, network.id, day), gatheringsOf(db, which)]);
  const live = liveTopics([harvestTopicOf(event.id), `statements:${network.id}`], now);
  const frame = { ...shown.frame, live };
  return { event, day, paths, shown: { ...shown, frame }, harvest: harvestOf(day, rows, gatherings) };
}
