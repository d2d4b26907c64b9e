/** So many times the same, of so many minutes. */
export interface MinutesOf {
  readonly kind: 'cases' | 'changes' | 'sharing';
  readonly times: number;
  readonly each: number;
}

export interface TimeCheck {
  readonly parts: readonly MinutesOf[];
  readonly needed: number;
  readonly available: number;
  /** Minutes left over; below 0 as many are lacking. */
  readonly spare: number;
  readonly fits: boolean;
}

export function checkTime(parts: readonly MinutesOf[], available: number): TimeCheck {
  const needed = parts.reduce((sum, { times, each }) => sum + times * each, 0);
  return { parts, needed, available, spare: available - needed, fits: needed <= available };
}

/** How many slots fit, with a change between every two. `perCase` is above 0. */
export function slotsThatFit(available: number, perCase: number, change: number): number {
  return Math.max(0, Math.floor((available + change) / (perCase + change)));
}
