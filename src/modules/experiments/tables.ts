import { date, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import { type Written, written } from '#platform/texts';
import type { Changeable } from './rules/changing.ts';
import type { CriterionAnswer, Standing } from './rules/evaluation.ts';

/** A tool or a habit that is tried for a time, and looked at together at the end. */
export const experiment = networkTable(
  'experiment',
  {
    kept: 'as long as the network: the memory of what was tried',
    erasedBy: 'experiments: owner, author and whoever evaluated it are emptied',
  },
  {
    id: id(),
    name: written('name').notNull(),
    about: written('about'),
    /** By what one will see whether it is worth keeping, said before it begins. */
    criteria: jsonb('criteria').$type<Written[]>().notNull(),
    ownerId: by('owner_id'),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on').notNull(),
    /** From this day on the next day of the network looks at it. */
    reviewOn: date('review_on').notNull(),
    standing: text('standing').$type<Standing>().notNull(),
    /** One for each criterion. null: not looked at yet. */
    answers: jsonb('answers').$type<CriterionAnswer[]>(),
    verdict: written('verdict'),
    /** The event at which it was looked at. null: not at one. */
    eventId: uuid('event_id'),
    evaluatedBy: by('evaluated_by'),
    evaluatedAt: at('evaluated_at'),
    /** What it came from, and what was told there of it. */
    statementId: uuid('statement_id'),
    outcomeId: uuid('outcome_id'),
    version: integer('version').notNull(),
    madeBy: by('made_by'),
    madeAt: at('made_at').notNull(),
  },
  (table) => [
    index('experiment_standing').on(table.networkId, table.standing, table.reviewOn),
    index('experiment_statement').on(table.networkId, table.statementId),
  ],
);

/** What was written of an experiment before somebody changed it: by what it is judged does not change unseen. */
export const experimentChange = networkTable(
  'experiment_change',
  { kept: 'as long as its experiment', erasedBy: 'experiments: the author is emptied' },
  {
    id: id(),
    experimentId: uuid('experiment_id').notNull(),
    /** That the change made. */
    version: integer('version').notNull(),
    before: jsonb('before').$type<Changeable<Written>>().notNull(),
    changedBy: by('changed_by'),
    changedAt: at('changed_at').notNull(),
  },
  (table) => [uniqueIndex('experiment_change_once').on(table.networkId, table.experimentId, table.version)],
);
