import { organisationNames, personNames } from '#modules/accounts';
import { attachmentsOf } from '#modules/calendar';
import { networkById } from '#modules/networks';
import type { Db } from '#platform/db';
import { nameIn, textsIn } from '#platform/texts';
import type { MeetingTold, NamedPerson } from '../../rules/minutes/content-of.ts';
import { type AgendaItem, agendaOf } from '../agenda.ts';
import { type Attendance, attendanceOf } from '../attendance.ts';
import type { Meeting } from '../meetings.ts';
import { type Block, blocksOf } from './blocks.ts';

export type Gathered = { told: MeetingTold; items: AgendaItem[]; attendance: Attendance[]; blocks: Block[] };

/**
 * Everything minutes say, as it is now. Names of organisations and of the network are those of the minutes' language.
 * One question after the other: while minutes are approved it is asked on the one connection of a transaction.
 */
export async function gathered(db: Db, meeting: Meeting): Promise<Gathered> {
  const { networkId, eventId, event, chairId, noteTakerId } = meeting;
  const which = { networkId, eventId };
  const network = await networkById(db, networkId);
  const items = await agendaOf(db, which);
  const attendance = await attendanceOf(db, which);
  const blocks = await blocksOf(db, which);
  const documents = await attachmentsOf(db, which);
  const ids = (list: readonly (string | null)[]) => list.flatMap((one) => one ?? []);
  const people = await personNames(db, ids([chairId, noteTakerId, ...blocks.map(({ ownerId }) => ownerId)]));
  const organisations = await organisationNames(
    db,
    ids([...attendance, ...blocks].map(({ organisationId }) => organisationId)),
  );
  const t = textsIn(event.title.lang);
  const named = new Map([...organisations].map(([id, name]) => [id, nameIn(t, name)]));
  const person = (id: string | null): NamedPerson | null => {
    const name = id ? people.get(id) : undefined;
    return name ? { name, personId: id } : null;
  };
  const told: MeetingTold = {
    network: network ? nameIn(t, network.name) : '',
    title: event.title,
    purpose: meeting.purpose,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    place: event.placeName,
    chair: person(chairId),
    noteTaker: person(noteTakerId),
    attendance: attendance.map(({ name, personId, state, organisationId, organisationName }) => ({
      name,
      personId,
      state,
      organisation: (organisationId ? named.get(organisationId) : null) ?? organisationName,
    })),
    items,
    blocks,
    people,
    organisations: named,
    documents: new Map(documents.map(({ id, name }) => [id, name])),
  };
  return { told, items, attendance, blocks };
}
