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

/** Whoever let an offer pass, or was answered no, did not say that they do not come. */
export const standsAs = ({
  state,
  offerEndsAt,
  declinedBecause,
}: Pick<Standing, 'state' | 'offerEndsAt' | 'declinedBecause'>): RegistrationState | 'offerEnded' | 'declined' => {
  if (state !== 'withdrawn') return state;
  return offerEndsAt ? 'offerEnded' : declinedBecause ? 'declined' : state;
};

/** What whoever does not come presses to come all the same. */
export const comeBackWords = (t: T, standing: Parameters<typeof standsAs>[0]): string => {
  const as = standsAs(standing);
  if (as === 'offerEnded') return t('calendar.letter.offerEnded.again');
  return t(as === 'declined' ? 'calendar.registered.askAgain' : 'calendar.registered.comeBack');
};

/** How a registration stands, in one sentence. */
export function standingWords(t: T, { state, offerEndsAt, declinedBecause, before, replacedBy }: Standing): string {
  if (state === 'waiting') return t('calendar.registered.inLine', { before });
  if (state === 'offered')
    return t('calendar.sheet.offeredUntil', { moment: offerEndsAt ? momentWords(t, offerEndsAt) : '' });
  if (state === 'withdrawn' && offerEndsAt)
    return t('calendar.registered.offerEnded', { moment: momentWords(t, offerEndsAt) });
  if (state === 'withdrawn' && declinedBecause) return t('calendar.registered.declined', { reason: declinedBecause });
  if (state === 'withdrawn' && replacedBy) return t('calendar.registered.replacedBy', { name: replacedBy });
  return t(`calendar.registered.lead.${state}`);
}
