import { networkById } from '#modules/networks';
import { composeLetter, writes } from '#platform/mail';
import { inLanguage, nameIn } from '#platform/texts';
import { meetingPath } from '../addresses.ts';
import { agendaItemOf } from '../store/agenda.ts';
import { meetingOf } from '../store/meetings.ts';
import { proposalAnswered } from './kinds.ts';

/** What became of a point somebody proposed, with what the chair said. */
export const writeProposalAnswered = writes(proposalAnswered, async (about, { db, t, link }) => {
  const [meeting, item, network] = await Promise.all([
    meetingOf(db, about),
    agendaItemOf(db, about),
    networkById(db, about.networkId),
  ]);
  if (!meeting || !item || !network || item.state === 'proposed' || item.state === 'removed') return null;
  const said = {
    point: inLanguage(item.title, t.lang).text,
    meeting: inLanguage(meeting.event.title, t.lang).text,
    day: t.day(meeting.event.startsAt),
  };
  const refused = item.state === 'refused';
  return composeLetter({
    t,
    title: refused
      ? t('meetings.letter.proposal.refusedTitle', said)
      : t('meetings.letter.proposal.acceptedTitle', said),
    sentences: [
      refused ? t('meetings.letter.proposal.refused', said) : t('meetings.letter.proposal.accepted', said),
      ...(item.refusal ? [t('meetings.quoted', { words: inLanguage(item.refusal, t.lang).text })] : []),
    ],
    link: { label: t('meetings.letter.open'), href: link(meetingPath(network.slug, about.eventId)) },
    reason: t('meetings.letter.reason', { network: nameIn(t, network.name) }),
  });
});
