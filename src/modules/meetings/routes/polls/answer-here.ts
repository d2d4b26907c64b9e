import { type RefilledForm, readForm } from '#platform/web';
import { answerPoll } from '../../actions/polls/answer-poll.ts';
import { AnswerForm, answerField } from '../../forms/polls/answer-form.ts';
import { optionsOf } from '../../store/polls/poll.ts';
import type { Here } from '../here.ts';

type Read =
  | { outcome: 'answered' | 'over' }
  /** The same page again, with what was typed. */
  | { outcome: 'refused'; refilled: RefilledForm; isStale: boolean };

/** An answer as it was sent, by the link of a letter or by a member on the page. */
export async function answerHere(c: Here, who: { pollId: string; pollPersonId: string }): Promise<Read> {
  const { db, now, network } = c.var;
  const which = { networkId: network.id, ...who };
  const options = await optionsOf(db, which);
  const form = await readForm(c, AnswerForm(options.map(({ id }) => id)));
  if (!form.ok) return { outcome: 'refused', refilled: form, isStale: false };
  const decision = await answerPoll(db, { ...which, ...form.value }, now);
  if (decision.outcome === 'full') {
    const problems = Object.fromEntries(decision.optionIds.map((id) => [answerField(id), 'polls.problem.full']));
    return { outcome: 'refused', refilled: { values: form.values, problems }, isStale: false };
  }
  if (decision.outcome === 'stale')
    return { outcome: 'refused', refilled: { values: form.values, problems: {} }, isStale: true };
  return { outcome: decision.outcome };
}
