import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import type { Written } from '#platform/texts';
import { mayLead } from '../rules/may.ts';
import { acted, agendaItemOf, changeAgendaItem } from '../store/agenda.ts';
import { meetingHeld } from '../store/meetings.ts';
import { tellProposer } from './tell-proposer.ts';

type Answering = { eventId: string; itemId: string; isAccepted: boolean; words: Written | null };

/** answered: somebody said so before. Whoever proposed it is told once, with the word that was said. */
export function answerProposal(
  db: Db,
  member: Member,
  { eventId, itemId, isAccepted, words }: Answering,
  now: Date,
): Promise<'accepted' | 'refused' | 'answered'> {
  const which = { networkId: member.networkId, eventId };
  return inTransaction(db, async (tx) => {
    const meeting = orMissing(await meetingHeld(tx, which));
    if (!mayLead(meeting, member)) throw new Missing();
    const item = orMissing(await agendaItemOf(tx, { ...which, itemId }));
    if (item.state !== 'proposed') return 'answered';
    const state = isAccepted ? ('planned' as const) : ('refused' as const);
    await changeAgendaItem(tx, { ...which, itemId }, { state, refusal: words });
    await acted(tx, which);
    await tellProposer(tx, { ...which, item, by: member.personId, now });
    return isAccepted ? 'accepted' : 'refused';
  });
}
