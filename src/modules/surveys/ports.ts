import type { Db } from '#platform/db';
import { port } from '#platform/slots';
import type { Language, Written } from '#platform/texts';

type Which = { networkId: string; eventId: string };

export type SurveyedEvent = { title: Written; endsAt: Date; editionOf: string | null; isCancelled: boolean };

/** A registration. `came`: noted at the door, or nobody was noted there. */
export type Attendee = { registrationId: string; personId: string | null; came: boolean };

/** Somebody who came and gave an address. */
export type AddressedAttendee = { registrationId: string; personId: string | null; address: string; lang: Language };

/** Events and who is at them: asked of the module that keeps them, which stands higher on the map. */
export type SurveyedEvents = {
  event(db: Db, which: Which): Promise<SurveyedEvent | null>;
  attendee(db: Db, which: Which, who: { registrationId: string } | { personId: string }): Promise<Attendee | null>;
  /** How many are registered, or came; `noted`: somebody was noted at the door. */
  counted(db: Db, which: Which): Promise<{ registered: number; came: number; noted: boolean }>;
  /** Those who came, where nobody was noted all with a place, of whom an address is known. */
  reachable(db: Db, which: Which): Promise<AddressedAttendee[]>;
};

export const surveyedEvents = port<SurveyedEvents>('surveyedEvents', {
  event: async () => null,
  attendee: async () => null,
  counted: async () => ({ registered: 0, came: 0, noted: false }),
  reachable: async () => [],
});
