import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import { type Language, written } from '#platform/texts';
import type { ApprovalWay, BlockKind, DecisionMode, MinutesState } from '../rules/minutes/kinds.ts';

/** The minutes of a meeting. Approved ones are never changed again: `minutes-kept.sql` holds the database to it. */
export const minutes = networkTable(
  'minutes',
  { kept: 'as long as the network', erasedBy: 'meetings: who sent, approved or distributed them is emptied' },
  {
    eventId: uuid('event_id').notNull(),
    state: text('state').$type<MinutesState>().notNull(),
    /** Who may read them once they are approved; before that, members. */
    audience: text('audience').$type<'public' | 'members'>().notNull(),
    /** Grows with whatever is changed: what nobody read again is not sent. */
    version: integer('version').notNull(),
    /** How often they were sent to be approved: a yes counts for what was sent, and for nothing written since. */
    round: integer('round').notNull().default(0),
    way: text('way').$type<ApprovalWay>(),
    /** Until when one may ask for a change. */
    approveUntil: date('approve_until'),
    /** They go to everybody as soon as they are approved, by whomever. */
    sendsWhenApproved: boolean('sends_when_approved').notNull().default(false),
    sentAt: at('sent_at'),
    sentBy: by('sent_by'),
    /** Of the network and the year in which they were approved, without gaps. */
    number: integer('number'),
    numberYear: integer('number_year'),
    approvedAt: at('approved_at'),
    /** null: by everybody, or because nobody objected; or whoever did was erased. */
    approvedById: by('approved_by_id'),
    approvedHow: text('approved_how').$type<ApprovalWay>(),
    /** What was approved, in the one form of which `hash` is the SHA-256. */
    sealed: text('sealed'),
    hash: text('hash'),
    distributedAt: at('distributed_at'),
    distributedBy: by('distributed_by'),
    madeAt: at('made_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.eventId] }),
    uniqueIndex('minutes_number').on(table.networkId, table.numberYear, table.number).where(sql`number is not null`),
    index('minutes_state').on(table.networkId, table.state),
  ],
);

/** What was noted, piece by piece, in the order of the agenda. */
export const minutesBlock = networkTable(
  'minutes_block',
  {
    kept: 'as long as its minutes; until 30 days after it was removed (job meetings.tidyMinutes)',
    erasedBy: 'meetings: owner and authors are emptied; a name that was typed is part of what was written',
  },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    /** null: of no point of the agenda. */
    agendaItemId: uuid('agenda_item_id'),
    position: integer('position').notNull(),
    kind: text('kind').$type<BlockKind>().notNull(),
    words: written('words').notNull(),
    /** Of a decision. null: not said. */
    mode: text('mode').$type<DecisionMode>(),
    votesFor: integer('votes_for'),
    votesAgainst: integer('votes_against'),
    votesAbstained: integer('votes_abstained'),
    /** Of an action: a member, or whoever was named. */
    ownerId: by('owner_id'),
    ownerName: text('owner_name'),
    organisationId: uuid('organisation_id'),
    dueOn: date('due_on'),
    /** Of a decision: when it is looked at again. */
    reviewOn: date('review_on'),
    /** A document of the meeting that it speaks of, and where in it: “p. 3”, “diapositives 2 à 8”. */
    documentId: uuid('document_id'),
    documentPlace: text('document_place'),
    /** What it became: something that was said, which promises and outcomes point to. */
    statementId: uuid('statement_id'),
    version: integer('version').notNull(),
    writtenBy: by('written_by'),
    writtenAt: at('written_at').notNull(),
    changedBy: by('changed_by'),
    changedAt: at('changed_at'),
    removedAt: at('removed_at'),
    removedBy: by('removed_by'),
  },
  (table) => [
    index('minutes_block_of').on(table.networkId, table.eventId, table.position),
    index('minutes_block_statement').on(table.networkId, table.statementId),
  ],
);

/** The last number that was given in a year: whoever gives the next one holds it. */
export const minutesCount = networkTable(
  'minutes_count',
  { kept: 'as long as the network', erasedBy: 'none' },
  { year: integer('year').notNull(), last: integer('last').notNull() },
  (table) => [primaryKey({ columns: [table.networkId, table.year] })],
);

/**
 * Names that stand in approved minutes. In the sealed form each is the SHA-256 of a salt and the name, so that a person
 * can be erased (name and salt go) and the hash of the minutes still be checked.
 */
export const minutesName = networkTable(
  'minutes_name',
  { kept: 'as long as its minutes', erasedBy: 'meetings: name, salt and person are emptied' },
  {
    eventId: uuid('event_id').notNull(),
    seal: text('seal').notNull(),
    salt: text('salt'),
    name: text('name'),
    personId: uuid('person_id'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.eventId, table.seal] }),
    index('minutes_name_person').on(table.personId),
  ],
);

/** Who was asked to approve what was sent, and what they said. */
export const minutesAsked = networkTable(
  'minutes_asked',
  {
    kept: 'as long as its minutes; addresses until they are approved',
    erasedBy: 'meetings: name, address and person are emptied',
  },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    round: integer('round').notNull(),
    personId: uuid('person_id'),
    name: text('name'),
    address: text('address'),
    lang: text('lang').$type<Language>().notNull(),
    approvedAt: at('approved_at'),
  },
  (table) => [index('minutes_asked_of').on(table.networkId, table.eventId, table.round)],
);

/** A change somebody asks for: of what, in which words, and what was done about it. */
export const amendment = networkTable(
  'minutes_amendment',
  { kept: 'as long as its minutes', erasedBy: 'meetings: who asked and who settled it is emptied, the words stay' },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    round: integer('round').notNull(),
    /** Asked for after approval: it goes on the agenda of the next meeting. */
    afterApproval: at('after_approval'),
    agendaItemId: uuid('agenda_item_id'),
    words: written('words').notNull(),
    askedBy: by('asked_by'),
    askedName: text('asked_name'),
    askedAt: at('asked_at').notNull(),
    /** taken: written into the minutes. declined: not, and why. onAgenda: the next meeting speaks of it. */
    settled: text('settled').$type<'taken' | 'declined' | 'onAgenda'>(),
    settledWords: written('settled_words'),
    settledBy: by('settled_by'),
    settledAt: at('settled_at'),
  },
  (table) => [index('minutes_amendment_of').on(table.networkId, table.eventId)],
);

/** Where people without an account said that they want no minutes of this network any more. */
export const minutesDeclined = networkTable(
  'minutes_declined',
  { kept: 'as long as the network', erasedBy: 'meetings: removed with the address it stands for' },
  { mailbox: text('mailbox').notNull(), declinedAt: at('declined_at').notNull() },
  (table) => [primaryKey({ columns: [table.networkId, table.mailbox] })],
);

/** What was decided, once its minutes are approved: until when it holds, and what came in its place. */
export const decision = networkTable(
  'decision',
  {
    kept: 'as long as the network: the memory of what was decided',
    erasedBy: 'meetings: whoever changed it is emptied',
  },
  {
    /** That of the block it was noted as. */
    id: id(),
    eventId: uuid('event_id').notNull(),
    spaceId: uuid('space_id'),
    words: written('words').notNull(),
    mode: text('mode').$type<DecisionMode>(),
    votesFor: integer('votes_for'),
    votesAgainst: integer('votes_against'),
    votesAbstained: integer('votes_abstained'),
    decidedOn: date('decided_on').notNull(),
    /** null: nobody said when. */
    reviewOn: date('review_on'),
    /** For which day it was said that it is to be looked at again. */
    reviewToldFor: date('review_told_for'),
    /** For which day it was put on an agenda. */
    reviewPlacedFor: date('review_placed_for'),
    /** Looked at again and kept. */
    reviewedAt: at('reviewed_at'),
    supersededById: uuid('superseded_by_id'),
    statementId: uuid('statement_id'),
    version: integer('version').notNull(),
    changedBy: by('changed_by'),
    changedAt: at('changed_at'),
  },
  (table) => [
    index('decision_decided').on(table.networkId, table.decidedOn),
    index('decision_review').on(table.reviewOn),
  ],
);

/** A meeting that was planned from the minutes of another one. */
export const minutesNext = networkTable(
  'minutes_next',
  { kept: 'as long as the events it points to', erasedBy: 'none' },
  { eventId: uuid('event_id').notNull(), fromEventId: uuid('from_event_id').notNull() },
  (table) => [
    primaryKey({ columns: [table.networkId, table.eventId] }),
    index('minutes_next_from').on(table.networkId, table.fromEventId),
  ],
);
