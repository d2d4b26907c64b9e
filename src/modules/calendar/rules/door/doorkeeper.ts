/** Whoever stands at the door: a coordinator, or somebody with the sealed link of this event (then `personId` is null). */
export type Doorkeeper = { networkId: string; eventId: string; personId: string | null };

/** What the sealed link says. */
export type DoorSeal = { networkId: string; eventId: string };

/** The link ends with the night after the event. */
export const doorClosesAt = (endsAt: Date): Date => new Date(endsAt.getTime() + 12 * 3_600_000);
