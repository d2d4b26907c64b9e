import type { PlannedSlot } from './slot.ts';
import type { SlotWritten } from './slot-written.ts';

/** A slot of which only this is known: for everybody, no method, no room, nothing to decide. */
export const usualSlot = (given: Pick<PlannedSlot, 'startsAt' | 'minutes' | 'title' | 'kind'>): SlotWritten => ({
  publicTitle: null,
  shownTo: 'all',
  methodId: null,
  roundId: null,
  room: null,
  people: [],
  question: null,
  note: null,
  fixed: false,
  deciding: null,
  ...given,
});
