import { type Db, inTransaction } from '#platform/db';
import { orMissing } from '#platform/missing';
import { type AnswerDecision, decideAnswer, type PollAnswer } from '../../rules/polls/answers.ts';
import { answersOf, pollPersonOf, saveAnswers } from '../../store/polls/people.ts';
import { changePoll, optionsOf, type PollWhich, pollHeld } from '../../store/polls/poll.ts';

export type Answering = PollWhich & {
  pollPersonId: string;
  /** To each date of the poll. */
  answers: Readonly<Record<string, PollAnswer>>;
  remark: string | null;
  /** How often they had answered when the form was made. */
  seen: number;
};

/** When somebody can, said or said anew. A yes where no place is left is refused, and nothing else is written then. */
export function answerPoll(
  db: Db,
  { networkId, pollId, pollPersonId, answers, remark, seen }: Answering,
  now: Date,
): Promise<AnswerDecision> {
  const which = { networkId, pollId };
  return inTransaction(db, async (tx) => {
    const poll = orMissing(await pollHeld(tx, which));
    const [person, options, given] = [
      orMissing(await pollPersonOf(tx, { ...which, pollPersonId })),
      await optionsOf(tx, which),
      await answersOf(tx, which),
    ];
    const othersAt = (optionId: string) =>
      given.filter((one) => one.optionId === optionId && one.answer === 'yes' && one.pollPersonId !== pollPersonId)
        .length;
    const facts = {
      poll,
      version: person.version,
      options: options.map(({ id, places }) => ({ id, places, others: othersAt(id) })),
    };
    const decision = decideAnswer(facts, { seen, answers }, now);
    if (decision.outcome !== 'answered') return decision;

    const ofThis = Object.fromEntries(options.flatMap(({ id }) => (answers[id] ? [[id, answers[id]]] : [])));
    await saveAnswers(tx, { networkId, pollPersonId }, { answers: ofThis, remark, now });
    await changePoll(tx, which);
    return decision;
  });
}
