import { isStatementKind, type StatementKind } from '#modules/statements';
import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import type { Written } from '#platform/texts';
import { commonKind, harvestOf, loose } from '../../rules/harvest/harvest.ts';
import { dayOf } from '../../store/day.ts';
import { addSources, gatheringsOf, holdHarvest, saveGathering } from '../../store/harvest/gatherings.ts';
import { saidOfDay } from '../../store/harvest/said.ts';
import { harvestTopicOf } from '../../store/topic.ts';

type Gathering = {
  eventId: string;
  statementIds: readonly string[];
  /** null: the words of the first of them. */
  title: Written | null;
  /** null: the kind most of them have. */
  kind: StatementKind | null;
  /** Into one that stands. null: a new one. */
  into: string | null;
};

export type GatherDecision =
  | { outcome: 'gathered'; gatheringId: string; isNew: boolean; added: string[]; elsewhere: number }
  | { outcome: 'refused'; reason: 'none' | 'elsewhere' };

/** What was gathered by somebody else meanwhile stays where it is. */
export function gather(db: Db, { networkId, personId }: Member, given: Gathering, now: Date): Promise<GatherDecision> {
  return inTransaction(db, async (tx) => {
    const { eventId, into } = given;
    const which = { networkId, eventId };
    await holdHarvest(tx, which);
    const day = await dayOf(tx, which);
    const { said, gathered } = harvestOf(day, await saidOfDay(tx, networkId, day), await gatheringsOf(tx, which));
    const chosen = given.statementIds.flatMap((id) => said.find((one) => one.id === id) ?? []);
    const free = loose(chosen);
    const [first] = free;
    if (!first) return { outcome: 'refused', reason: chosen.length > 0 ? 'elsewhere' : 'none' };

    const authored = { by: personId, now };
    const kind = given.kind ?? commonKind(free.map((one) => one.kind));
    if (!isStatementKind(kind)) throw new Missing();
    const title = given.title ?? { lang: first.said.lang, text: first.said.text };
    const gatheringId = into
      ? orMissing(gathered.find(({ id }) => id === into)).id
      : await saveGathering(tx, which, { kind, title }, authored);
    const added = free.map(({ id }) => id);
    await addSources(tx, { ...which, gatheringId }, added, authored);
    await changed(tx, harvestTopicOf(eventId));
    return { outcome: 'gathered', gatheringId, isNew: into === null, added, elsewhere: chosen.length - free.length };
  });
}
