import type { T } from '#platform/texts';
import type { RegistrationState } from '../rules/registering/registration.ts';
import { momentWords } from './index.ts';

type Standing = {
  state: RegistrationState;
  offerEndsAt: Date | null;
  declinedBecause: string | null;
  /** How many wait before them. */
  before: number;
  /** Who comes in their place. null: nobody. */
  replacedBy: string | null;
};

/** How a registration stands, in one sentence. */
export function standingWords(t: T, { state, offerEndsAt, declinedBecause, before, replacedBy }: Standing): string {
  if (state === 'waiting') return t('calendar.registered.inLine', { before });
  if (state === 'offered')
    return t('calendar.sheet.offeredUntil', { moment: offerEndsAt ? momentWords(t, offerEndsAt) : '' });
  if (state === 'withdrawn' && declinedBecause) return t('calendar.registered.declined', { reason: declinedBecause });
  if (state === 'withdrawn' && replacedBy) return t('calendar.registered.replacedBy', { name: replacedBy });
  return t(`calendar.registered.lead.${state}`);
}
