import { index, text, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import { written } from '#platform/texts';
import type { StatementKind } from './rules/kinds.ts';

/** What somebody said, about a thing of any module. */
export const statement = networkTable(
  'statement',
  { kept: 'as long as the network: the memory of what was said', erasedBy: 'statements: author and name are emptied' },
  {
    id: id(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    kind: text('kind').$type<StatementKind>().notNull(),
    said: written('said').notNull(),
    /** null: said without an account, or by somebody who has been erased. */
    saidBy: by('said_by'),
    /** The name they gave. null with no person: anonymous. */
    name: text('name'),
    organisationId: uuid('organisation_id'),
    saidAt: at('said_at').notNull(),
    withdrawnAt: at('withdrawn_at'),
    withdrawnBy: by('withdrawn_by'),
  },
  (table) => [
    index('statement_subject').on(table.networkId, table.subjectKind, table.subjectId),
    index('statement_said').on(table.networkId, table.saidAt, table.id),
  ],
);

/** What came of a statement. The newest is the one a list shows. */
export const outcome = networkTable(
  'outcome',
  { kept: 'as long as the statement', erasedBy: 'statements: the author is emptied' },
  {
    id: id(),
    statementId: uuid('statement_id').notNull(),
    told: written('told').notNull(),
    toldBy: by('told_by'),
    toldAt: at('told_at').notNull(),
    withdrawnAt: at('withdrawn_at'),
  },
  (table) => [index('outcome_statement').on(table.networkId, table.statementId)],
);
