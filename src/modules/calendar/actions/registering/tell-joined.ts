import type { Tx } from '#platform/db';
import { happened, meetingJoined } from '#platform/happenings';
import type { EventFacts } from '../../store/events/events.ts';

/** A step: of a meeting, who comes is told to whoever keeps its list of those asked. Nothing waits for it elsewhere. */
export async function tellJoined(
  tx: Tx,
  { networkId, id: eventId, kind }: Pick<EventFacts, 'networkId' | 'id' | 'kind'>,
  registrationIds: readonly string[],
): Promise<void> {
  if (kind !== 'meeting') return;
  for (const registrationId of registrationIds)
    await happened(tx, meetingJoined, { networkId, eventId, registrationId });
}
