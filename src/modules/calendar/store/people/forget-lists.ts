import { and, eq, inArray, isNotNull, lt, ne, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '#platform/db';
import { removeFile } from '#platform/files';
import { peopleImport, peopleImportRow } from '../../tables/index.ts';

/** Lists that nobody decided about are dropped; files of decided ones go; after two years nothing of a list is left. */
export async function forgetOldLists(
  tx: Tx,
  { listsBefore, importsBefore, now }: { listsBefore: Date; importsBefore: Date; now: Date },
): Promise<void> {
  const abandoned = and(eq(peopleImport.state, 'review'), lt(peopleImport.broughtAt, listsBefore));
  await tx.update(peopleImport).set({ state: 'dropped', decidedAt: now }).where(abandoned);

  const over = and(
    ne(peopleImport.state, 'review'),
    ne(peopleImport.state, 'saving'),
    isNotNull(peopleImport.fileId),
    lt(peopleImport.broughtAt, listsBefore),
  );
  const files = await tx
    .select({ networkId: peopleImport.networkId, fileId: peopleImport.fileId })
    .from(peopleImport)
    .where(over);
  await tx.update(peopleImport).set({ fileId: null }).where(over);
  for (const { networkId, fileId } of files) if (fileId) await removeFile(tx, { networkId, id: fileId });

  await forgetSamples(tx, and(ne(peopleImport.state, 'review'), ne(peopleImport.state, 'saving')));

  const old = tx.select({ id: peopleImport.id }).from(peopleImport).where(lt(peopleImport.broughtAt, importsBefore));
  await tx.delete(peopleImportRow).where(inArray(peopleImportRow.importId, old));
  await tx.delete(peopleImport).where(lt(peopleImport.broughtAt, importsBefore));
}

/** The cells that stood as examples beside the columns of a list: names and addresses of whoever is in its first lines. */
export async function forgetSamples(tx: Tx, which: SQL | undefined): Promise<void> {
  const { mapping } = peopleImport;
  const emptied = sql`(select coalesce(jsonb_agg(one || '{"samples": []}'::jsonb order by place), '[]'::jsonb)
    from jsonb_array_elements(${mapping} -> 'columns') with ordinality as columns(one, place))`;
  const hasSamples = sql`jsonb_path_exists(${mapping}, '$.columns[*].samples[*]')`;
  await tx
    .update(peopleImport)
    .set({ mapping: sql`jsonb_set(${mapping}, '{columns}', ${emptied})` })
    .where(and(which, hasSamples));
}
