import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { withHeaderRow } from '../../rules/people/header-choice.ts';
import { guessColumns, type Mapping, withChoices } from '../../rules/people-in/index.ts';
import { changeImport, importHeld, type PeopleImport } from '../../store/people/imports.ts';
import { rowsOf } from '../../store/people/list-read.ts';

export type Choosing = {
  eventId: string;
  importId: string;
  version: number;
  /** Line of the titles counted from 0; null: none. undefined: as it is. */
  headerRow: number | null | undefined;
  /** Another sheet of the workbook. undefined: the same. */
  sheetName: string | undefined;
  /** Column → field, as the form sends it. */
  fields: Readonly<Record<number, string>>;
};

export type ChoosingDecision = 'chosen' | 'stale' | 'decided';

/** What each column holds, as a person says it. Another line of titles or another sheet is read anew. */
export function chooseColumns(
  db: Db,
  member: Member,
  { eventId, importId, version, ...chosen }: Choosing,
): Promise<ChoosingDecision> {
  return inTransaction(db, async (tx) => {
    const list = orMissing(await importHeld(tx, { networkId: member.networkId, eventId, importId }));
    if (list.state !== 'review') return 'decided';
    if (list.version !== version) return 'stale';
    const { format, isOther } = withSheet(list, chosen.sheetName);
    const rows = orMissing(await rowsOf({ ...list, format }));
    await changeImport(tx, list, { format, mapping: mappingOf(list, rows, isOther, chosen) });
    return 'chosen';
  });
}

function withSheet({ format }: PeopleImport, sheetName: string | undefined) {
  const isOther =
    format.kind === 'xlsx' &&
    sheetName !== undefined &&
    sheetName !== format.sheetName &&
    (format.sheetNames ?? []).includes(sheetName);
  return isOther ? { format: { ...format, sheetName }, isOther } : { format, isOther: false };
}

function mappingOf(
  { mapping }: PeopleImport,
  rows: string[][],
  isOther: boolean,
  { headerRow, fields }: Pick<Choosing, 'headerRow' | 'fields'>,
): Mapping {
  if (isOther) return guessColumns(rows);
  if (headerRow !== undefined && headerRow !== mapping.headerRow) return withHeaderRow(rows, headerRow);
  return withChoices(mapping, fields);
}
