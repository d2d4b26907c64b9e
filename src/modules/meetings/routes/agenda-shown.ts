import { personNames } from '#modules/accounts';
import { showSubjects } from '#platform/subject';
import { inLanguage } from '#platform/texts';
import { meetingPath } from '../addresses.ts';
import { hoursOf, sumOf } from '../rules/agenda.ts';
import { mayLead, mayRun } from '../rules/may.ts';
import { carriedTo, everyItemOf } from '../store/agenda.ts';
import type { Meeting } from '../store/meetings.ts';
import type { AgendaShown, ItemShown } from '../views/shown.ts';
import type { Here } from './here.ts';
import { itemFromBefore, originWords } from './origins-shown.ts';

const onIt = ['planned', 'open', 'done', 'skipped', 'carried'];

/** The agenda of a meeting as its pages show it. */
export async function agendaShown(c: Here, meeting: Meeting): Promise<AgendaShown> {
  const { db, t, now, network, member } = c.var;
  const networkId = network.id;
  const items = await everyItemOf(db, meeting);
  const { chairId, noteTakerId, timeKeeperId } = meeting;
  const people = [chairId, noteTakerId, timeKeeperId, ...items.flatMap((item) => [item.ownerId, item.proposedBy])];
  const subjects = items.flatMap(({ originKind, originId }) =>
    originId && (originKind === 'commitment' || originKind === 'escalation')
      ? [{ kind: 'commitment', id: originId }]
      : originId && originKind === 'bilan'
        ? [{ kind: 'event', id: originId }]
        : [],
  );
  const [names, shown, before, onwards] = await Promise.all([
    personNames(
      db,
      people.filter((id) => id !== null),
    ),
    showSubjects(db, networkId, subjects, { member, t, base: `/n/${network.slug}` }),
    itemFromBefore(db, networkId, items),
    carriedTo(
      db,
      networkId,
      items.filter(({ state }) => state === 'carried').map(({ id }) => id),
    ),
  ]);
  const listed = items.filter(({ state }) => onIt.includes(state));
  const hours = hoursOf(listed, meeting.event.startsAt);
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? null) : null);
  const show = (item: (typeof items)[number], startsAt: Date | null): ItemShown => {
    const onward = onwards.get(item.id);
    return {
      id: item.id,
      title: inLanguage(item.title, t.lang),
      kind: item.kind,
      state: item.state,
      minutes: item.minutes,
      owner: nameOf(item.ownerId) ?? item.ownerName,
      guest: item.guestName && [item.guestName, item.guestOrganisation].filter(Boolean).join(', '),
      origin: originWords(c, item, { shown, before, proposer: nameOf(item.proposedBy) }),
      startsAt,
      openedAt: item.openedAt,
      spentSeconds: item.spentSeconds,
      refusal: item.refusal && inLanguage(item.refusal, t.lang),
      isMine: item.proposedBy === member?.personId,
      carriedHref: onward ? meetingPath(network.slug, onward.eventId) : null,
      version: item.version,
    };
  };
  return {
    items: listed.map((item, i) => show(item, hours[i] ?? null)),
    proposals: items.filter(({ state }) => state === 'proposed').map((item) => show(item, null)),
    refused: items
      .filter(({ state, proposedBy }) => state === 'refused' && proposedBy === member?.personId)
      .map((item) => show(item, null)),
    sum: sumOf(
      listed.filter(({ state }) => state !== 'carried'),
      { ...meeting.event, minutesAvailable: meeting.minutesAvailable },
    ),
    roles: { chair: nameOf(chairId), noteTaker: nameOf(noteTakerId), timeKeeper: nameOf(timeKeeperId) },
    mayLead: mayLead(meeting, member),
    mayRun: mayRun(meeting, member),
    now,
  };
}
