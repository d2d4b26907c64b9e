import { readEmail } from './email.ts';
import type { Mapping } from './mapping.ts';
import { orderOfColumn, orderOfName } from './name-order.ts';
import { noteApart, withoutTitle } from './name-words.ts';
import { asWritten, plain, saysNothing } from './plain.ts';
import type { CellOf } from './row-cells.ts';
import { splitName } from './split-name.ts';

export type NameRead = { givenName: string; familyName: string; sure: boolean; note: string | null };

/**
 * Reads the names of a list. In one cell the order is guessed name by name, and from the whole column where a name
 * alone says nothing. `knownGivenNames`: of people already in the network.
 */
export function namesIn(
  rows: readonly (readonly string[])[],
  mapping: Mapping,
  cellOf: CellOf,
  knownGivenNames: Iterable<string>,
): (row: readonly string[]) => NameRead {
  const givenNames = new Set([...knownGivenNames].map(plain).filter((name) => name !== ''));
  const header = mapping.columns.find(({ field }) => field === 'fullName')?.header ?? '';
  const column = orderOfColumn(
    rows.map((row) => {
      const { name } = cleanName(cellOf(row, 'fullName'));
      return orderOfName(name.split(' '), readEmail(cellOf(row, 'email')).email, givenNames);
    }),
    header,
  );

  return (row) => {
    const given = cleanName(cellOf(row, 'givenName'));
    const family = cleanName(cellOf(row, 'familyName'));
    if (given.name !== '' || family.name !== '') {
      return { givenName: given.name, familyName: family.name, sure: true, note: given.note ?? family.note };
    }
    const { name, note } = cleanName(cellOf(row, 'fullName'));
    const email = readEmail(cellOf(row, 'email')).email;
    return { ...splitName(name, { email, column, givenNames }), note };
  };
}

function cleanName(cell: string): { name: string; note: string | null } {
  if (saysNothing(cell)) return { name: '', note: null };
  const { name, note } = noteApart(cell);
  // A single quote mark was left by a broken file; two of them hold a nickname.
  const whole = name.split('"').length === 2 ? name.replace('"', '') : name;
  const bare = asWritten(withoutTitle(asWritten(whole))).replace(/^[,;\s]+|[,;\s]+$/g, '');
  return { name: /[\p{L}\p{N}]/u.test(bare) ? bare : '', note };
}
