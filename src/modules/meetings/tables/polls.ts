import { sql } from 'drizzle-orm';
import { boolean, foreignKey, index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import { type Language, written } from '#platform/texts';
import type { PollAnswer } from '../rules/polls/answers.ts';

/** Asks when people can meet. Closed at one of its dates, it is a meeting. */
export const datePoll = networkTable(
  'date_poll',
  { kept: 'as long as the network', erasedBy: 'meetings: authors are emptied' },
  {
    id: id(),
    title: written('title').notNull(),
    about: written('about'),
    /** null: of the whole network. */
    spaceId: uuid('space_id'),
    seriesId: uuid('series_id'),
    /** The subject for later that it looks for a date for. */
    topicId: uuid('topic_id'),
    /** Answers and changes of answers are taken until then. */
    closesAt: at('closes_at').notNull(),
    /** Links left. null: it is being prepared. */
    openedAt: at('opened_at'),
    /** Whoever had not answered then was reminded. null: nobody was yet. */
    remindedAt: at('reminded_at'),
    closedAt: at('closed_at'),
    closedBy: by('closed_by'),
    /** The meeting it became. null with an end: none of the dates was chosen. */
    eventId: uuid('event_id'),
    chosenId: uuid('chosen_id'),
    /** Withdrawn: what was said about it. */
    withdrawn: written('withdrawn'),
    /** Grows with each answer: whoever closes it chooses from what they have seen. */
    version: integer('version').notNull().default(1),
    madeBy: by('made_by'),
    madeAt: at('made_at').notNull(),
  },
  (table) => [index('date_poll_open').on(table.networkId, table.closedAt)],
);

export const pollOption = networkTable(
  'date_poll_option',
  { kept: 'as long as its poll', erasedBy: 'none' },
  {
    id: id(),
    pollId: uuid('poll_id').notNull(),
    startsAt: at('starts_at').notNull(),
    endsAt: at('ends_at').notNull(),
    placeName: written('place_name'),
    /** How many may say yes. null: as many as want to. */
    places: integer('places'),
    removed: boolean('removed').notNull().default(false),
  },
  (table) => [index('date_poll_option_of').on(table.networkId, table.pollId)],
);

/** Somebody who is asked, with a link of their own. */
export const pollPerson = networkTable(
  'date_poll_person',
  {
    kept: 'until six months after its poll was closed (job meetings.forgetAddresses)',
    erasedBy: 'meetings: removed with their answers',
  },
  {
    id: id(),
    pollId: uuid('poll_id').notNull(),
    /** null: without an account. */
    personId: uuid('person_id'),
    name: text('name').notNull(),
    email: text('email').notNull(),
    lang: text('lang').$type<Language>().notNull(),
    organisationId: uuid('organisation_id'),
    /** null: they have not answered. */
    answeredAt: at('answered_at'),
    remark: text('remark'),
    /** Grows with each answer: a form that saw an older one gets both. */
    version: integer('version').notNull().default(0),
  },
  (table) => [
    index('date_poll_person_of').on(table.networkId, table.pollId),
    uniqueIndex('date_poll_person_once').on(table.networkId, table.pollId, sql`lower(${table.email})`),
  ],
);

export const pollAnswer = networkTable(
  'date_poll_answer',
  { kept: 'as long as whoever gave it stands in the poll', erasedBy: 'none: it says nothing without its person' },
  {
    pollPersonId: uuid('poll_person_ref').notNull(),
    optionId: uuid('option_id').notNull(),
    answer: text('answer').$type<PollAnswer>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.pollPersonId, table.optionId] }),
    index('date_poll_answer_option').on(table.networkId, table.optionId),
    foreignKey({
      columns: [table.networkId, table.pollPersonId],
      foreignColumns: [pollPerson.networkId, pollPerson.id],
      name: 'date_poll_answer_of',
    }).onDelete('cascade'),
  ],
);
