import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import { type Language, written } from '#platform/texts';
import type { AttendanceState, ItemKind, ItemOrigin, ItemState, MeetingRhythm, StandingItem } from '../rules/kinds.ts';

/** Meetings of a space that come back: how often, where, how long, and what each of them speaks of. */
export const meetingSeries = networkTable(
  'meeting_series',
  { kept: 'as long as the network', erasedBy: 'meetings: author and roles are emptied' },
  {
    id: id(),
    title: written('title').notNull(),
    /** null: of the whole network. */
    spaceId: uuid('space_id'),
    /** null: dates are chosen each time. */
    rhythm: jsonb('rhythm').$type<MeetingRhythm>(),
    placeName: written('place_name'),
    defaultMinutes: integer('default_minutes').notNull(),
    standingItems: jsonb('standing_items').$type<StandingItem[]>().notNull(),
    /** Who usually has these roles. */
    chairId: by('chair_id'),
    noteTakerId: by('note_taker_id'),
    timeKeeperId: by('time_keeper_id'),
    version: integer('version').notNull().default(1),
    madeBy: by('made_by'),
    madeAt: at('made_at').notNull(),
    endedAt: at('ended_at'),
  },
);

/** What a meeting has beside its event of the calendar, which says when, where and for which space. */
export const meeting = networkTable(
  'meeting',
  { kept: 'as long as its event', erasedBy: 'meetings: roles are emptied' },
  {
    eventId: uuid('event_id').notNull(),
    seriesId: uuid('series_id'),
    /** What it is for, in one line. */
    purpose: written('purpose'),
    chairId: by('chair_id'),
    noteTakerId: by('note_taker_id'),
    timeKeeperId: by('time_keeper_id'),
    /** For its points. null: as long as the event lasts. */
    minutesAvailable: integer('minutes_available'),
    /** Its agenda was sent, and in which state. */
    agendaSentAt: at('agenda_sent_at'),
    agendaSentActs: integer('agenda_sent_acts'),
    /** Acts on its agenda so far: whoever acts says how many they had seen. */
    acts: integer('acts').notNull().default(0),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.eventId] }),
    index('meeting_of_series').on(table.networkId, table.seriesId),
  ],
);

/** A point of the agenda of one meeting. */
export const agendaItem = networkTable(
  'agenda_item',
  {
    kept: 'as long as its event',
    erasedBy: 'meetings: owner, guest and proposer are emptied, the point stays',
  },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    position: integer('position').notNull(),
    title: written('title').notNull(),
    kind: text('kind').$type<ItemKind>().notNull(),
    minutes: integer('minutes'),
    ownerId: by('owner_id'),
    /** Of somebody without an account, or as a text had it. */
    ownerName: text('owner_name'),
    /** From outside, for this point alone. */
    guestName: text('guest_name'),
    guestEmail: text('guest_email'),
    guestOrganisation: text('guest_organisation'),
    originKind: text('origin_kind').$type<ItemOrigin>(),
    originId: uuid('origin_id'),
    state: text('state').$type<ItemState>().notNull(),
    proposedBy: by('proposed_by'),
    /** What the chair said to whoever proposed it. */
    refusal: written('refusal'),
    /** Since when it is spoken of. null: it is not, at this moment. */
    openedAt: at('opened_at'),
    /** How long it was spoken of before. */
    spentSeconds: integer('spent_seconds').notNull().default(0),
    version: integer('version').notNull().default(1),
    addedBy: by('added_by'),
    addedAt: at('added_at').notNull(),
  },
  (table) => [
    index('agenda_item_of_event').on(table.networkId, table.eventId, table.position),
    // The same thing stands on an agenda once, and an unfinished point goes on to one later agenda and no other.
    uniqueIndex('agenda_item_origin')
      .on(table.networkId, table.eventId, table.originKind, table.originId)
      .where(sql`origin_id is not null`),
    uniqueIndex('agenda_item_carried_once').on(table.networkId, table.originId).where(sql`origin_kind = 'agendaItem'`),
  ],
);

/** Who was asked to a meeting, what they said and who was there. */
export const attendance = networkTable(
  'meeting_attendance',
  {
    kept: 'as long as its event; addresses of people without account until a year after it (job meetings.forgetAddresses)',
    erasedBy: 'meetings: name, address and person are emptied, the organisation stays',
  },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    /** null: without an account. */
    personId: uuid('person_id'),
    /** As it is written in minutes. Empty once they were erased. */
    name: text('name').notNull(),
    organisationId: uuid('organisation_id'),
    /** Of an organisation that the directory does not know. */
    organisationName: text('organisation_name'),
    email: text('email'),
    lang: text('lang').$type<Language>(),
    state: text('state').$type<AttendanceState>().notNull(),
    /** The one point somebody from outside comes for. null: the whole meeting. */
    agendaItemId: uuid('agenda_item_id'),
    /** Whom they stand in for. */
    replacesId: uuid('replaces_id'),
    /** When the invitation left. null: nobody wrote to them. */
    invitedAt: at('invited_at'),
    /** When it was said or seen. null: nothing was. */
    saidAt: at('said_at'),
    /** null: themselves, by their link. */
    by: by('by_person_id'),
    /** Theirs in the calendar, which tells them what changes. null: they did not say that they come. */
    registrationId: uuid('registration_id'),
    /** Taken off the list again. */
    removed: boolean('removed').notNull().default(false),
  },
  (table) => [
    index('meeting_attendance_of_event').on(table.networkId, table.eventId),
    uniqueIndex('meeting_attendance_person')
      .on(table.networkId, table.eventId, table.personId)
      .where(sql`person_id is not null`),
  ],
);

/** A subject for later: a meeting of its own one day, or a point of one. */
export const meetingTopic = networkTable(
  'meeting_topic',
  { kept: 'as long as the network', erasedBy: 'meetings: whoever proposed it is emptied' },
  {
    id: id(),
    spaceId: uuid('space_id'),
    title: written('title').notNull(),
    why: written('why'),
    proposedBy: by('proposed_by'),
    proposedAt: at('proposed_at').notNull(),
    /** The meeting it became, or whose agenda it went on. */
    eventId: uuid('event_id'),
    /** It is kept no longer, and what was said about it. */
    droppedAt: at('dropped_at'),
    dropped: written('dropped'),
    version: integer('version').notNull().default(1),
  },
  (table) => [index('meeting_topic_waiting').on(table.networkId, table.spaceId)],
);
