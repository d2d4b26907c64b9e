import { type Asked, optionLimits } from '../asked/asked.ts';
import type { Limits } from './limits.ts';
import { limitsOf } from './quotas.ts';

/** What limits who may come at this moment, the places of what one chooses included. */
export const limitsNow = (event: Parameters<typeof limitsOf>[0], asked: Asked, now: Date): Limits =>
  limitsOf(event, optionLimits(asked), now);
