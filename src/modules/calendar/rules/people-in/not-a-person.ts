import type { KnownOrganisations } from './known-organisations.ts';
import type { Mapping } from './mapping.ts';
import { asWritten, plain } from './plain.ts';
import type { RefusedReason } from './read-row.ts';

/** Lines of a list that are not about a person. null: nothing against it. */
export function notAPerson(
  row: readonly string[],
  header: readonly string[] | null,
  mapping: Mapping,
  directory: Pick<KnownOrganisations, 'find'>,
): RefusedReason | null {
  const filled = row.map(asWritten).filter((cell) => cell !== '');
  if (isTotal(filled)) return 'totalRow';
  if (header && isHeaderAgain(row, header)) return 'headerAgain';
  const [only] = filled;
  const wide = mapping.columns.filter(({ field }) => field !== 'ignored' && field !== 'reason').length >= 3;
  if (wide && filled.length === 1 && only !== undefined && directory.find(only)?.match === 'known') return 'heading';
  return null;
}

/** "Total: 40", "Totaal | | 40", "Nombre de participants : 38" and no more than that in the line. */
function isTotal(filled: readonly string[]): boolean {
  if (filled.length === 0 || filled.length > 6 || filled.some((cell) => cell.includes('@'))) return false;
  if (!/tota|nombre|aantal|number|som/i.test(filled[0] ?? '')) return false;
  const [first = '', ...others] = filled.map(plain);
  const named =
    /^(sous |sub )?(total|totaal|totaux|totalen|grand total|subtotal|subtotaal|total general|algemeen totaal|nombre d.*|nombre total.*|aantal.*|number of.*|somme|som)( \D*)?( ?\d+)?( \D*)?$/.test(
      first,
    );
  const counted =
    /\d/.test(first) ||
    others.some((cell) => /^\d+( \d+)*$/.test(cell)) ||
    /^(sous |sub |grand )?(total|totaal|subtotaal|subtotal)( general)?$/.test(first);
  return named && counted && others.every((cell) => /^[\d\s]*$/.test(cell) || cell.split(' ').length <= 2);
}

function isHeaderAgain(row: readonly string[], header: readonly string[]): boolean {
  let same = 0;
  for (const [column, cell] of row.entries()) {
    if (asWritten(cell) === '') continue;
    const title = header[column] ?? '';
    if (plain(cell) !== plain(title)) return false;
    same++;
  }
  return same >= 2 || (same === 1 && header.filter((cell) => plain(cell) !== '').length === 1);
}
