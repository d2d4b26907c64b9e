import type { Db } from '#platform/db';
import { type Port, port } from '#platform/slots';
import type { Language } from '#platform/texts';

type Which = { networkId: string; eventId: string };

/** Who was at an event: asked of the module that keeps events, which stands higher on the map. */
export type PresentPeople = {
  hasBegun(db: Db, which: Which, now: Date): Promise<boolean>;
  /** Noted at the door; where nobody was noted, everybody with a place. */
  count(db: Db, which: Which): Promise<number>;
  /** Of them those whose address is known. */
  reachable(
    db: Db,
    which: Which,
  ): Promise<{ registrationId: string; personId: string | null; address: string; lang: Language }[]>;
};

export const presentPeople: Port<PresentPeople> = port<PresentPeople>('commitments.presentPeople', {
  hasBegun: async () => false,
  count: async () => 0,
  reachable: async () => [],
});
