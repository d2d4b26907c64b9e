import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { type Language, sameText } from '#platform/texts';
import { heldDay } from '../store/held.ts';
import { savePlaces } from '../store/rounds.ts';
import { topicOf } from '../store/topic.ts';

/** `places`: one per group, in their order; empty where nothing is said. */
type Placing = { eventId: string; roundId: string; version: number; places: string[]; lang: Language };

/** Says where each group of a round sits. */
export function placeGroups(db: Db, { networkId }: Member, placing: Placing): Promise<'placed' | 'stale'> {
  const { eventId, roundId, version, places, lang } = placing;
  return inTransaction(db, async (tx) => {
    const day = await heldDay(tx, { networkId, eventId });
    const round = orMissing(day.rounds.find(({ id }) => id === roundId));
    if (round.version !== version) return 'stale';

    const said = round.groups.map(({ place, index }) => {
      const text = places[index] ?? '';
      if (text === '') return null;
      return place ? sameText(place, text) : { lang, text };
    });
    await savePlaces(tx, { networkId, eventId, roundId }, said);
    await changed(tx, topicOf(eventId));
    return 'placed';
  });
}
