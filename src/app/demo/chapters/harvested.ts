import { say } from '#modules/statements';
import { showGathering } from '../../../modules/days/actions/harvest/change-gathering.ts';
import { gather } from '../../../modules/days/actions/harvest/gather.ts';
import { dayOf } from '../../../modules/days/store/day.ts';
import { saidOfDay } from '../../../modules/days/store/harvest/said.ts';
import { gatheredLastYear, saidToo } from '../facts/gathered-last-year.ts';
import { as, type Scene } from '../stage.ts';

/** What the tables of last year’s day said of the same things, gathered by Ana before the plenary. */
export async function harvested(scene: Scene, eventId: string): Promise<void> {
  const { tx, networkId, dates } = scene;
  const day = await dayOf(tx, { networkId, eventId });
  for (const { round, table, kind, said, name = null } of saidToo) {
    const group = day.rounds[round]?.groups[table];
    if (!group) throw new Error('The story speaks of a table that is not there');
    const now = dates.inWeek(dates.lastDay, 4, round === 0 ? '10:40' : '14:10');
    const subject = { networkId, kind: 'group', id: group.id };
    await say(tx, { subject, kind, said, personId: null, name, organisationId: null, now });
  }
  const now = dates.inWeek(dates.lastDay, 4, '14:45');
  const ana = await as(scene, 'Ana Verhaegen', now);
  const all = await saidOfDay(tx, networkId, day);
  for (const { title, kind, from, isHidden } of gatheredLastYear) {
    const statementIds = from.map((begins) => {
      const found = all.find(({ said }) => said.text.startsWith(begins));
      if (!found) throw new Error(`Nobody said: ${begins}`);
      return found.id;
    });
    const decision = await gather(tx, ana, { eventId, statementIds, title, kind, into: null }, now);
    if (decision.outcome === 'refused') throw new Error(`Not gathered: ${title.text}`);
    if (isHidden) await showGathering(tx, ana, { eventId, gatheringId: decision.gatheringId, isShown: false }, now);
  }
}
