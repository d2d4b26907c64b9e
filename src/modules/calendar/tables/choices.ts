import { boolean, foreignKey, index, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import { written } from '#platform/texts';
import type { ChoiceKind, PossibleAnswer, QuestionKind, ShownWhen } from '../rules/registering/questions.ts';
import { registration } from './registrations.ts';

/** What one chooses when registering: a meal with its price, a workshop with its places, a stop of a visit. */
export const choice = networkTable(
  'event_choice',
  { kept: 'as long as the event', erasedBy: 'calendar: authors are emptied' },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    kind: text('kind').$type<ChoiceKind>().notNull(),
    name: written('name').notNull(),
    position: integer('position').notNull(),
    /** In cents, to be paid on the spot or not at all: nothing is paid here. */
    price: integer('price'),
    /** null: as many as want to. */
    places: integer('places'),
    /** Of a stop or a workshop. */
    startsAt: at('starts_at'),
    endsAt: at('ends_at'),
    place: written('place'),
    /** Organisation that receives at this stop. */
    hostId: uuid('host_id'),
    version: integer('version').notNull(),
    removedAt: at('removed_at'),
    removedBy: by('removed_by'),
  },
  (table) => [index('event_choice_of_event').on(table.networkId, table.eventId, table.position)],
);

export const chosen = networkTable(
  'registration_choice',
  { kept: 'as long as the registration', erasedBy: 'none: it says nothing without the registration' },
  { registrationId: uuid('registration_id').notNull(), choiceId: uuid('choice_id').notNull() },
  (table) => [
    primaryKey({ columns: [table.networkId, table.registrationId, table.choiceId] }),
    index('registration_choice_of_choice').on(table.networkId, table.choiceId),
    foreignKey({
      columns: [table.networkId, table.registrationId],
      foreignColumns: [registration.networkId, registration.id],
    }).onDelete('cascade'),
  ],
);

/** A question of the organisers to those who register. */
export const question = networkTable(
  'event_question',
  { kept: 'as long as the event', erasedBy: 'calendar: authors are emptied' },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    kind: text('kind').$type<QuestionKind>().notNull(),
    asked: written('asked').notNull(),
    help: written('help'),
    /** What may be answered, for `one` and `several`. */
    answers: jsonb('answers').$type<PossibleAnswer[]>().notNull(),
    isRequired: boolean('is_required').notNull(),
    /** Asked only of those who answered so before. null: of everybody. */
    shownWhen: jsonb('shown_when').$type<ShownWhen>(),
    position: integer('position').notNull(),
    version: integer('version').notNull(),
    removedAt: at('removed_at'),
    removedBy: by('removed_by'),
  },
  (table) => [index('event_question_of_event').on(table.networkId, table.eventId, table.position)],
);

export const answer = networkTable(
  'registration_answer',
  {
    kept: 'until two years after the event (job calendar.forgetPeople)',
    erasedBy: 'calendar: removed with what the registration says of a person',
  },
  {
    registrationId: uuid('registration_id').notNull(),
    questionId: uuid('question_id').notNull(),
    /** Words, or ids of answers. */
    said: jsonb('said').$type<string | string[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.registrationId, table.questionId] }),
    foreignKey({
      columns: [table.networkId, table.registrationId],
      foreignColumns: [registration.networkId, registration.id],
    }).onDelete('cascade'),
  ],
);
