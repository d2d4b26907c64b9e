import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import { type Language, written } from '#platform/texts';
import type { Ballot } from './rules/ballot.ts';
import type { Definition } from './rules/question.ts';
import type { Audience } from './rules/who-answers.ts';

/** Questions that are asked together, about a thing, for a time. */
export const survey = networkTable(
  'survey',
  { kept: 'as long as the network', erasedBy: 'surveys: authors are emptied' },
  {
    id: id(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** evaluation: of an event, asked of those who came, told by letter, compared from edition to edition. */
    kind: text('kind').$type<'survey' | 'evaluation'>().notNull(),
    title: written('title').notNull(),
    about: written('about'),
    audience: text('audience').$type<Audience>().notNull(),
    /** Shown in the room: what a phone without an account types. */
    code: text('code').notNull(),
    /** null: nobody said when. */
    opensAt: at('opens_at'),
    openedBy: by('opened_by'),
    /** null: until somebody closes it. */
    closesAt: at('closes_at'),
    /** When it was settled: who answered was forgotten, what was said became statements. */
    closedAt: at('closed_at'),
    closedBy: by('closed_by'),
    /** How many were asked, counted when it closed. null: nobody can know. */
    asked: integer('asked'),
    /** At the door of its event somebody was noted, so that `asked` counts those who came. */
    doorNoted: boolean('door_noted').notNull().default(false),
    wantsLetters: boolean('wants_letters').notNull().default(false),
    letterAt: at('letter_at'),
    remindedAt: at('reminded_at'),
    copyOf: uuid('copy_of'),
    version: integer('version').notNull().default(1),
    madeBy: by('made_by'),
    madeAt: at('made_at').notNull(),
    removedBy: by('removed_by'),
    removedAt: at('removed_at'),
  },
  (table) => [
    uniqueIndex('survey_code').on(table.code),
    index('survey_of_subject').on(table.networkId, table.subjectKind, table.subjectId),
    index('survey_made').on(table.networkId, table.madeAt),
    index('survey_to_settle').on(table.opensAt).where(sql`closed_at is null and removed_at is null`),
  ],
);

export const surveyQuestion = networkTable(
  'survey_question',
  { kept: 'as long as its survey', erasedBy: 'none' },
  {
    id: id(),
    surveyId: uuid('survey_id').notNull(),
    /** Shared by its copies. */
    origin: uuid('origin').notNull(),
    position: integer('position').notNull(),
    asked: written('asked').notNull(),
    help: written('help'),
    definition: jsonb('definition').$type<Definition>().notNull(),
    version: integer('version').notNull().default(1),
    /** Taken out before anybody answered; put back, it is as it was. */
    removedAt: at('removed_at'),
  },
  (table) => [index('survey_question_of_survey').on(table.networkId, table.surveyId, table.position)],
);

/**
 * What one person answered, without who. While the survey is open its key is a digest made with the secret of the
 * installation, so that the same person changes the same row; when it closes all keys are drawn anew.
 */
export const surveyBallot = networkTable(
  'survey_ballot',
  { kept: 'as long as its survey', erasedBy: 'none: it says nothing of who answered' },
  {
    surveyId: uuid('survey_id').notNull(),
    key: text('key').notNull(),
    said: jsonb('said').$type<Ballot>().notNull(),
    /** Of the page it was written on. */
    lang: text('lang').$type<Language>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.surveyId, table.key] })],
);

/** Who answered, without what, and without when. */
export const surveyAnswerer = networkTable(
  'survey_answerer',
  {
    kept: 'until its survey closes (job surveys.tick)',
    erasedBy: 'surveys: rows are removed',
  },
  {
    surveyId: uuid('survey_id').notNull(),
    /** An account, a registration or a phone. */
    who: text('who').notNull(),
    personId: by('person_id'),
    registrationId: uuid('registration_id'),
    /** The phone they answered on, as a digest: read by its code, the room's phone is known again. null: it keeps nothing. */
    device: text('device'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.surveyId, table.who] }),
    index('survey_answerer_person').on(table.personId),
    index('survey_answerer_registration').on(table.networkId, table.registrationId),
  ],
);

/** A cell of a matrix that was made a proposal for the programme: once. */
export const surveyProposal = networkTable(
  'survey_proposal',
  { kept: 'as long as its survey', erasedBy: 'none' },
  {
    surveyId: uuid('survey_id').notNull(),
    questionId: uuid('question_id').notNull(),
    cell: text('cell').notNull(),
    statementId: uuid('statement_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.surveyId, table.questionId, table.cell] })],
);
