import { firstSteps } from '#modules/accounts';
import { homeAwaits } from '#modules/commitments';
import { homeDays } from '#modules/days';
import type { Awaiting } from '#modules/networks';
import { homeSurveys } from '#modules/surveys';
import type { SlotContext } from '#platform/slots';

/** What awaits a member, of all modules: what was promised before what is to be prepared, and that before what is asked. */
export async function allAwaiting(context: SlotContext): Promise<Awaiting> {
  const all = await Promise.all([firstSteps, homeAwaits, homeDays, homeSurveys].map((ask) => ask(context)));
  return {
    items: all.flatMap(({ items }) => items),
    count: all.reduce((sum, { count }) => sum + count, 0),
    more: all.find(({ more }) => more)?.more,
  };
}
