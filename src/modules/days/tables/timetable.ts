import {
  boolean,
  type ExtraConfigColumn,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Step } from '#modules/methods';
import { at, by, id, networkTable } from '#platform/db';
import { written } from '#platform/texts';
import type { SlotChange, TimetableAct } from '../rules/timetable/acts.ts';
import type { LineKind } from '../rules/timetable/budget-line.ts';
import type { Deciding, SlotKind, SlotPerson } from '../rules/timetable/slot.ts';
import type { Walk } from '../rules/timetable/timetable.ts';

/** What holds for all variants of the timetable of a day. */
export const timetable = networkTable(
  'timetable',
  { kept: 'as long as its event', erasedBy: 'days: the author is emptied' },
  {
    eventId: uuid('event_id').notNull(),
    /** The variant people work with. */
    inUse: uuid('in_use'),
    /** Number of the newest act on its slots. */
    acts: integer('acts').notNull(),
    /** Minutes between rooms; rooms that are not named lie side by side. */
    walks: jsonb('walks').$type<Walk[]>().notNull(),
    walksVersion: integer('walks_version').notNull(),
    /** Steps of its methods as they were when the day was begun, by method. null: it was not begun. */
    begunWith: jsonb('begun_with').$type<Record<string, Step[]>>(),
    /** null: only members read it. */
    publishedAt: at('published_at'),
    publishedBy: by('published_by'),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.eventId] })],
);

/** One way the day could go: with and without service users, in the hall and outside. */
export const variant = networkTable(
  'timetable_variant',
  { kept: 'as long as its event', erasedBy: 'days: authors are emptied' },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    name: written('name').notNull(),
    position: integer('position').notNull(),
    version: integer('version').notNull(),
    madeBy: by('made_by'),
    madeAt: at('made_at').notNull(),
    removedAt: at('removed_at'),
  },
  (table) => [index('timetable_variant_of_event').on(table.networkId, table.eventId)],
);

const ofVariant = (table: Record<'networkId' | 'variantId', ExtraConfigColumn>) =>
  foreignKey({
    columns: [table.networkId, table.variantId],
    foreignColumns: [variant.networkId, variant.id],
  }).onDelete('cascade');

export const slot = networkTable(
  'timetable_slot',
  { kept: 'as long as its event', erasedBy: 'days: members leave it' },
  {
    id: id(),
    variantId: uuid('variant_id').notNull(),
    /** Minutes since midnight, in Brussels. */
    startsAt: integer('starts_at').notNull(),
    minutes: integer('minutes').notNull(),
    title: written('title').notNull(),
    publicTitle: written('public_title'),
    kind: text('kind').$type<SlotKind>().notNull(),
    shownTo: text('shown_to').$type<'all' | 'team'>().notNull(),
    methodId: text('method_id'),
    roundId: uuid('round_id'),
    room: text('room'),
    people: jsonb('people').$type<SlotPerson[]>().notNull(),
    question: written('question'),
    note: written('note'),
    fixed: boolean('fixed').notNull(),
    deciding: jsonb('deciding').$type<Deciding>(),
    /** Number of the act that made it what it is. */
    act: integer('act').notNull(),
  },
  (table) => [index('timetable_slot_of_variant').on(table.networkId, table.variantId), ofVariant(table)],
);

/** Every act on slots, with what stood before it: what undo returns to. */
export const timetableAct = networkTable(
  'timetable_act',
  { kept: 'as long as its event, the last 50 of a day', erasedBy: 'days: authors are emptied, acts that name them go' },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    variantId: uuid('variant_id').notNull(),
    /** 1, 2, 3 … within its event. */
    number: integer('number').notNull(),
    what: text('what').$type<TimetableAct>().notNull(),
    by: by('by'),
    at: at('at').notNull(),
    /** Number of the act that this one takes back. */
    undoes: integer('undoes'),
    changes: jsonb('changes').$type<SlotChange[]>().notNull(),
  },
  (table) => [uniqueIndex('timetable_act_once').on(table.networkId, table.eventId, table.number), ofVariant(table)],
);

/** What a day costs, one line for each thing. */
export const budgetLine = networkTable(
  'budget_line',
  { kept: 'as long as its event', erasedBy: 'days: authors are emptied' },
  {
    id: id(),
    variantId: uuid('variant_id').notNull(),
    kind: text('kind').$type<LineKind>().notNull(),
    title: written('title').notNull(),
    /** Euros in cents: of the whole, or for each person. */
    cents: integer('cents').notNull(),
    perPerson: boolean('per_person').notNull(),
    deciding: jsonb('deciding').$type<Deciding>(),
    position: integer('position').notNull(),
    version: integer('version').notNull(),
    addedBy: by('added_by'),
    addedAt: at('added_at').notNull(),
    removedAt: at('removed_at'),
  },
  (table) => [index('budget_line_of_variant').on(table.networkId, table.variantId), ofVariant(table)],
);
