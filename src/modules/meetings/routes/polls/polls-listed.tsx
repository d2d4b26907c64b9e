import type { Space } from '#modules/networks';
import { inLanguage, nameIn } from '#platform/texts';
import { pollPath, pollsPath } from '../../poll-addresses.ts';
import { mayDecidePoll } from '../../rules/polls/may.ts';
import { pollsUnderWay } from '../../store/polls/listed.ts';
import { PollsPart } from '../../views/polls/polls-part.tsx';
import { asMember, type Here } from '../here.ts';

/** Searches for a date that this member is asked in or decides, on the page of all meetings. */
export async function pollsListed(c: Here, { spaces, mayAsk }: { spaces: readonly Space[]; mayAsk: boolean }) {
  const { db, t, network } = c.var;
  const member = asMember(c);
  const who = { networkId: network.id, personId: member.personId };
  const polls = await pollsUnderWay(db, who);
  const named = (id: string | null) => {
    const space = spaces.find((one) => one.id === id);
    return space ? nameIn(t, space.name) : null;
  };
  return (
    <PollsPart
      t={t}
      polls={polls
        .filter((poll) => poll.isAsked || mayDecidePoll(poll, member))
        .map(({ id, title, spaceId, closesAt, answered, asked, isAsked, hasAnswered }) => ({
          href: pollPath(network.slug, id),
          title: inLanguage(title, t.lang),
          words: [named(spaceId), t('polls.until', { day: t.day(closesAt), time: t.time(closesAt) })]
            .filter(Boolean)
            .join(', '),
          count: t('polls.answered', { answered, asked }),
          isAnswered: isAsked ? hasAnswered : null,
        }))}
      newHref={member.role === 'coordinator' || mayAsk ? `${pollsPath(network.slug)}/new` : null}
    />
  );
}
