import { clockOf } from '../hours.ts';
import { minutesAt } from './clock.ts';

/** The hour at which the day was announced to end. */
export const dayEndsBy = ({ endsAt }: { endsAt: Date }): number => minutesAt(clockOf(endsAt));
