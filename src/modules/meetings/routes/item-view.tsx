import { Missing, orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import type { RefilledForm } from '#platform/web';
import { mayChangeItem } from '../actions/change-item.ts';
import { meetingPath } from '../addresses.ts';
import { type AgendaItem, agendaItemOf } from '../store/agenda.ts';
import type { Meeting } from '../store/meetings.ts';
import { ItemPage } from '../views/item-page.tsx';
import { agendaShown } from './agenda-shown.ts';
import { asMember, type Here, idOf, peopleHere } from './here.ts';

type View = { refilled?: RefilledForm | null; answering?: RefilledForm | null; stale?: AgendaItem | null };

/** The page of one point, for whoever may change it. */
export async function itemView(
  c: Here,
  meeting: Meeting,
  { refilled = null, answering = null, stale = null }: View = {},
) {
  const { db, t, network, frame } = c.var;
  const itemId = idOf(c, 'item');
  const item = orMissing(await agendaItemOf(db, { networkId: network.id, eventId: meeting.eventId, itemId }));
  if (item.state === 'removed' || !mayChangeItem(meeting, item, asMember(c))) throw new Missing();
  const [agenda, people] = await Promise.all([agendaShown(c, meeting), peopleHere(c)]);
  const shown = orMissing([...agenda.items, ...agenda.proposals, ...agenda.refused].find(({ id }) => id === itemId));
  const term = (name: 'title' | 'minutes' | 'kind') => t(`meetings.item.${name}`);
  return (
    <ItemPage
      frame={frame}
      item={shown}
      path={meetingPath(network.slug, meeting.eventId)}
      meeting={inLanguage(meeting.event.title, t.lang).text}
      stands={{
        title: item.title.text,
        kind: item.kind,
        minutes: item.minutes === null ? '' : String(item.minutes),
        owner: shown.owner ?? '',
        guestName: item.guestName ?? '',
        guestEmail: item.guestEmail ?? '',
        guestOrganisation: item.guestOrganisation ?? '',
        version: String(item.version),
      }}
      refilled={refilled}
      meanwhile={
        stale && [
          { term: term('title'), text: inLanguage(stale.title, t.lang).text },
          { term: term('kind'), text: t(`meetings.kind.${stale.kind}`) },
          { term: term('minutes'), text: stale.minutes === null ? '–' : String(stale.minutes) },
        ]
      }
      answering={answering}
      mayLead={agenda.mayLead}
      people={people}
    />
  );
}
