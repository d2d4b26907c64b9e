import { liveTopics } from '#platform/live';
import type { RefilledForm } from '#platform/web';
import { meetingsPath } from '../../addresses.ts';
import { pollPath } from '../../poll-addresses.ts';
import { pollTopicOf } from '../../store/polls/poll.ts';
import { PollPage } from '../../views/polls/poll-page.tsx';
import type { Here } from '../here.ts';
import { pollHere } from './here.ts';
import { pollShown } from './poll-shown.ts';

type Refused = {
  refilled?: { answer?: RefilledForm; choosing?: RefilledForm; asking?: RefilledForm };
  isStale?: boolean;
};

/** The page of a poll as it stands, with what was typed where it was refused. */
export async function pollView(c: Here, { refilled = {}, isStale = false }: Refused = {}) {
  const { now, network, frame } = c.var;
  const here = await pollHere(c);
  const { poll, people, mayDecide } = here;
  const isRefused = Object.keys(refilled).length > 0;
  return (
    <PollPage
      {...(await pollShown(c, { ...here, withNames: true }))}
      // What was typed stays while somebody mends it.
      frame={isRefused ? frame : { ...frame, live: liveTopics([pollTopicOf(poll.id)], now) }}
      path={pollPath(network.slug, poll.id)}
      back={meetingsPath(network.slug)}
      remarks={people.flatMap(({ name, remark }) => (remark ? [{ name, words: remark }] : []))}
      mayDecide={mayDecide}
      version={poll.version}
      isStale={isStale}
      refilled={refilled}
    />
  );
}
