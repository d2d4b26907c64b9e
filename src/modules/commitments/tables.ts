import { date, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import { type Language, written } from '#platform/texts';
import type { Level } from './rules/escalation.ts';
import type { Standing } from './rules/standing.ts';

/** What somebody promised, or meant to. Each change of it is a step. */
export const commitment = networkTable(
  'commitment',
  {
    kept: 'as long as the network: the memory of what was promised',
    erasedBy:
      'commitments: owner, second delegate, contact and author are emptied, the organisation and the words stay',
  },
  {
    id: id(),
    standing: text('standing').$type<Standing>().notNull(),
    promised: written('promised').notNull(),
    firstStep: written('first_step'),
    /** How one will see that it is done. */
    sign: written('sign'),
    /** What was decided that it follows from, and where. */
    decided: written('decided'),
    organisationId: uuid('organisation_id'),
    /** null with no contact: nobody yet, or they left or were erased; the promise stays and asks for an owner. */
    ownerId: by('owner_id'),
    /** Somebody without an account. */
    contactName: text('contact_name'),
    contactEmail: text('contact_email'),
    contactLang: text('contact_lang').$type<Language>(),
    secondId: by('second_id'),
    dueOn: date('due_on'),
    audience: text('audience').$type<'public' | 'members'>().notNull(),
    /** What it came from. */
    statementId: uuid('statement_id'),
    subjectKind: text('subject_kind'),
    subjectId: uuid('subject_id'),
    /** The event it was promised at. */
    eventId: uuid('event_id'),
    /** Its owner said that it goes on. */
    begunAt: at('begun_at'),
    /** Its owner asked for help, and nobody said yet what was done about it. */
    helpAt: at('help_at'),
    result: written('result'),
    endedAt: at('ended_at'),
    version: integer('version').notNull(),
    madeBy: by('made_by'),
    madeAt: at('made_at').notNull(),
  },
  (table) => [
    index('commitment_standing').on(table.networkId, table.standing, table.dueOn),
    index('commitment_organisation').on(table.networkId, table.organisationId),
    index('commitment_event').on(table.networkId, table.eventId),
    index('commitment_statement').on(table.networkId, table.statementId),
    index('commitment_owner').on(table.networkId, table.ownerId),
  ],
);

export type StepKind =
  | 'promised'
  | 'meant'
  | 'completed'
  | 'changed'
  | 'goingOn'
  | 'moved'
  | 'help'
  | 'kept'
  | 'notKept'
  | 'givenUp'
  | 'reopened'
  | 'ownerLeft';

/** Each change of a promise: who, when, in which words, with what to show for it. */
export const commitmentStep = networkTable(
  'commitment_step',
  { kept: 'as long as the commitment', erasedBy: 'commitments: author and name are emptied' },
  {
    id: id(),
    commitmentId: uuid('commitment_id').notNull(),
    kind: text('kind').$type<StepKind>().notNull(),
    words: written('words'),
    /** The date before and after, where it moved. */
    dueBefore: date('due_before'),
    dueAfter: date('due_after'),
    link: text('link'),
    fileId: uuid('file_id'),
    /** What was told on the statement it came from. */
    outcomeId: uuid('outcome_id'),
    by: by('step_by'),
    /** Of a contact without an account. */
    name: text('name'),
    at: at('step_at').notNull(),
  },
  (table) => [index('commitment_step_of').on(table.networkId, table.commitmentId, table.at)],
);

/** That its owner was asked how it goes: once for an occasion and the day that is counted from. */
export const commitmentAsking = networkTable(
  'commitment_asking',
  { kept: 'as long as the commitment', erasedBy: 'commitments: who was asked is emptied' },
  {
    id: id(),
    commitmentId: uuid('commitment_id').notNull(),
    occasion: text('occasion').notNull(),
    forDay: date('for_day').notNull(),
    askedOn: date('asked_on').notNull(),
    /** Those of one letter. */
    sendingId: uuid('sending_id').notNull(),
    /** null: a contact without an account. */
    askedId: by('asked_id'),
    /** Who has heard of it so far. */
    level: text('level').$type<Level>().notNull(),
    answeredAt: at('answered_at'),
  },
  (table) => [
    uniqueIndex('commitment_asking_once').on(table.networkId, table.commitmentId, table.occasion, table.forDay),
    index('commitment_asking_sending').on(table.networkId, table.sendingId),
  ],
);

/** An event whose promises are followed up, since it was closed. */
export const followUp = networkTable(
  'follow_up',
  { kept: 'as long as the event', erasedBy: 'none' },
  {
    /** That of the event. */
    id: id(),
    /** The day the steps are counted from. */
    eventOn: date('event_on').notNull(),
    beganAt: at('began_at').notNull(),
  },
);

/** Days of the follow-up, where a network chose others than the usual. */
export const followUpSettings = networkTable(
  'follow_up_settings',
  { kept: 'as long as the network', erasedBy: 'commitments: the author is emptied' },
  {
    /** That of the network. */
    id: id(),
    days: jsonb('days').$type<number[]>().notNull(),
    patience: integer('patience').notNull(),
    version: integer('version').notNull(),
    changedBy: by('changed_by'),
    changedAt: at('changed_at').notNull(),
  },
);

/** What waits for the next agenda: a promise nobody answers for, the bilan of a day. */
export const agendaPoint = networkTable(
  'agenda_point',
  { kept: 'as long as the network', erasedBy: 'commitments: whoever took it is emptied' },
  {
    id: id(),
    kind: text('kind').$type<'unanswered' | 'bilan'>().notNull(),
    /** The commitment, or the event. */
    aboutId: uuid('about_id').notNull(),
    since: at('since').notNull(),
    takenAt: at('taken_at'),
    takenBy: by('taken_by'),
    /** The answer came before any meeting. */
    settledAt: at('settled_at'),
  },
  (table) => [uniqueIndex('agenda_point_about').on(table.networkId, table.kind, table.aboutId)],
);

/** Something asked at an event of everybody who was there. */
export const presentTask = networkTable(
  'present_task',
  { kept: 'as long as its event', erasedBy: 'commitments: whoever asked or withdrew it is emptied' },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    asked: written('asked').notNull(),
    dueOn: date('due_on'),
    /** How many were there when it was asked: also those without an address. */
    people: integer('people').notNull(),
    madeBy: by('made_by'),
    madeAt: at('made_at').notNull(),
    /** null: it still stands. */
    withdrawnAt: at('withdrawn_at'),
    withdrawnBy: by('withdrawn_by'),
  },
  (table) => [index('present_task_event').on(table.networkId, table.eventId)],
);

/** What one of them answered, by the link of their letter. */
export const presentAnswer = networkTable(
  'present_answer',
  { kept: 'as long as its task', erasedBy: 'commitments: emptied of whose it is when the registration ends' },
  {
    id: id(),
    taskId: uuid('task_id').notNull(),
    /** null: the registration ended; that somebody answered stays. */
    registrationId: uuid('registration_id'),
    answer: text('answer').$type<'done' | 'notPossible'>().notNull(),
    why: written('why'),
    answeredAt: at('answered_at').notNull(),
  },
  (table) => [uniqueIndex('present_answer_once').on(table.networkId, table.taskId, table.registrationId)],
);
