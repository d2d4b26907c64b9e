/** Whoever presses so soon after the step changed under their hand was still looking at the one before. */
const HAND = 1_500;

/**
 * Whether a press of next or back was made for a step that a colleague has just left: it would leave a second one.
 * `movedAt`: when this device began to show another step because somebody else pressed. null: it never did.
 */
export const isHurried = (kind: string, pressedAt: number, movedAt: number | null): boolean =>
  (kind === 'next' || kind === 'back') && movedAt !== null && pressedAt >= movedAt && pressedAt - movedAt < HAND;
