import type { Context } from 'hono';
import type { Env } from '#platform/web';
import { limitsNow } from '../../rules/places/limits-now.ts';
import { whatIsFull } from '../../rules/places/taken.ts';
import { seatsOf } from '../../store/asked/chosen.ts';
import type { EventFacts } from '../../store/events/events.ts';
import { placesTaken } from '../../store/registering/places-taken.ts';
import type { Registration } from '../../store/registering/registrations.ts';
import { momentWords } from '../../words/index.ts';

/**
 * What these people wait for besides a free place, in words: others come before them although they ask later, and they are
 * told why. null: for a place, like everybody.
 */
export async function waitsFor(
  c: Context<Env>,
  event: EventFacts,
  party: readonly Registration[],
): Promise<string | null> {
  const { db, t, now } = c.var;
  const { taken, asked } = await placesTaken(db, { networkId: event.networkId, eventId: event.id });
  const seats = [...(await seatsOf(db, party, asked.choices)).values()];
  const full = whatIsFull({ ...limitsNow(event, asked, now), places: null }, taken, seats);
  switch (full?.is) {
    case 'organisation':
    case 'organisationRole':
      return event.quotasEndAt
        ? t('calendar.registered.waitsFor.organisationUntil', { moment: momentWords(t, event.quotasEndAt) })
        : t('calendar.registered.waitsFor.organisation');
    case 'role':
      return t('calendar.registered.waitsFor.role');
    case 'ratio':
      return t('calendar.registered.waitsFor.ratio');
    default:
      return null;
  }
}
