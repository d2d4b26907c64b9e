import { eventParts, nextDates } from '#modules/calendar';
import { eventGroups } from '#modules/days';
import { networkHome } from '#modules/networks';
import type { Filling, Slot } from '#platform/slots';

/** Which module's part stands in which module's page. */
export const fillings: { slot: Slot; fill: Filling }[] = [
  { slot: networkHome, fill: nextDates },
  { slot: eventParts, fill: eventGroups },
];
