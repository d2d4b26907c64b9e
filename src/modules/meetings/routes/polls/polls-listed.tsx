import type { Space } from '#modules/networks';
import type { Member } from '#platform/member';
import type { SlotContext } from '#platform/slots';
import { inLanguage, nameIn } from '#platform/texts';
import { pollPath, pollsPath } from '../../poll-addresses.ts';
import { mayDecidePoll } from '../../rules/polls/may.ts';
import { pollsUnderWay } from '../../store/polls/listed.ts';
import { PollsPart } from '../../views/polls/polls-part.tsx';

type Asking = Pick<SlotContext, 'db' | 't' | 'networkSlug'> & { member: Member };

/** Searches for a date that this member is asked in or decides: on the page of all meetings, and beside the surveys. */
export async function pollsListed(
  { db, t, networkSlug: slug, member }: Asking,
  { spaces, mayAsk, isNamed }: { spaces: readonly Space[]; mayAsk: boolean; isNamed?: true },
) {
  const who = { networkId: member.networkId, personId: member.personId };
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
          href: pollPath(slug, id),
          title: inLanguage(title, t.lang),
          words: [named(spaceId), t('polls.until', { day: t.day(closesAt), time: t.time(closesAt) })]
            .filter(Boolean)
            .join(', '),
          count: t('polls.answered', { answered, asked }),
          isAnswered: isAsked ? hasAnswered : null,
        }))}
      isNamed={isNamed}
      newHref={member.role === 'coordinator' || mayAsk ? `${pollsPath(slug)}/new` : null}
    />
  );
}
