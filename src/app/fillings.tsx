import type { Filling, Slot } from '#platform/slots';
import { nextDates } from '#modules/calendar';
import { networkHome } from '#modules/networks';

/** Which module's part stands in which module's page. */
export const fillings: { slot: Slot; fill: Filling }[] = [{ slot: networkHome, fill: nextDates }];
