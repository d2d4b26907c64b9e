import { personNames } from '#modules/accounts';
import type { Db } from '#platform/db';
import { inLanguage, type T } from '#platform/texts';
import { commitmentPath } from '../addresses.ts';
import type { StepRow } from '../store/save.ts';
import type { StepShown } from '../views/step.ts';

type For = { db: Db; t: T; networkSlug: string };

/** What was said of a promise, with names and in the language of the reader. */
export async function stepsShown(rows: StepRow[], { db, t, networkSlug }: For): Promise<StepShown[]> {
  const names = await personNames(db, [...new Set(rows.flatMap(({ by }) => by ?? []))]);
  return rows.map((row) => ({
    kind: row.kind,
    words: row.words && inLanguage(row.words, t.lang),
    dueBefore: row.dueBefore,
    dueAfter: row.dueAfter,
    link: row.link,
    fileHref: row.fileId ? `${commitmentPath(networkSlug, row.commitmentId)}/evidence/${row.id}` : null,
    by: row.by ? (names.get(row.by) ?? null) : row.name,
    at: row.at,
  }));
}
