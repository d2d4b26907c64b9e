import { type Db, inTransaction } from '#platform/db';
import { post } from '#platform/mail';
import { pollEndsSoon } from '../../mails/polls/kinds.ts';
import { takesAnswers } from '../../rules/polls/answers.ts';
import { lackAnswers } from '../../rules/polls/lacking.ts';
import { isReminderDue, remindersLookAhead } from '../../rules/polls/reminder.ts';
import { answersOf, pollPeople } from '../../store/polls/people.ts';
import { noteReminded, optionsOf, pollHeld, pollsToRemind } from '../../store/polls/poll.ts';

/** Whoever has not answered hears once that the poll ends soon. */
export async function remindUnanswered(db: Db, now: Date): Promise<void> {
  for (const { networkId, id: pollId } of await pollsToRemind(db, remindersLookAhead(now)))
    await inTransaction(db, async (tx) => {
      const which = { networkId, pollId };
      const poll = await pollHeld(tx, which);
      // Somebody closed it, or another worker told it, since it was found.
      if (!poll || poll.remindedAt || !takesAnswers(poll, now) || !isReminderDue(poll, now)) return;
      const ids = (await optionsOf(tx, which)).map(({ id }) => id);
      const silent = lackAnswers(await pollPeople(tx, which), ids, await answersOf(tx, which));
      for (const { id: pollPersonId, personId, email, lang } of silent) {
        const to = { personId, address: email, lang };
        // Once for each last moment: when it moves, so does the reminder.
        const occasion = `poll:${pollId}:${poll.closesAt.getTime()}`;
        await post(tx, pollEndsSoon, { to, occasion, data: { ...which, pollPersonId }, now });
      }
      await noteReminded(tx, which, now);
    });
}
