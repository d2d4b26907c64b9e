import type { Answers } from './answers.ts';
import { type Chosen, NOTHING_CHOSEN } from './choosing.ts';

/** What somebody says when registering, beside who they are. */
export type Said = {
  chosen: Chosen;
  answers: Answers;
  /** What they eat or do not. */
  diet: string | null;
  travelsFrom: string | null;
  /** Others who are registered may read from where they travel; organisers always may. */
  travelShown: boolean;
};

export const NOTHING_SAID: Said = {
  chosen: NOTHING_CHOSEN,
  answers: new Map(),
  diet: null,
  travelsFrom: null,
  travelShown: false,
};
