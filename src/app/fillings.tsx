import type { Filling, Slot } from '#platform/slots';

/** Which module's part stands in which module's page. */
export const fillings: { slot: Slot; fill: Filling }[] = [];
