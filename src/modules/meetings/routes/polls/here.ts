import { Missing, orMissing } from '#platform/missing';
import { mayDecidePoll } from '../../rules/polls/may.ts';
import { type PollPerson, pollPeople } from '../../store/polls/people.ts';
import { type Poll, pollOf } from '../../store/polls/poll.ts';
import { asMember, type Here, idOf } from '../here.ts';

export type PollHere = { poll: Poll; people: PollPerson[]; mine: PollPerson | null; mayDecide: boolean };

/** For those who are asked and those who decide; for others it does not exist. */
export async function pollHere(c: Here): Promise<PollHere> {
  const { db, network } = c.var;
  const member = asMember(c);
  const which = { networkId: network.id, pollId: idOf(c, 'poll') };
  const [found, people] = await Promise.all([pollOf(db, which), pollPeople(db, which)]);
  const poll = orMissing(found);
  const mine = people.find(({ personId }) => personId === member.personId) ?? null;
  const mayDecide = mayDecidePoll(poll, member);
  if (!mine && !mayDecide) throw new Missing();
  return { poll, people, mine, mayDecide };
}

/** For those who decide. */
export async function pollDecided(c: Here): Promise<PollHere> {
  const here = await pollHere(c);
  if (!here.mayDecide) throw new Missing();
  return here;
}
