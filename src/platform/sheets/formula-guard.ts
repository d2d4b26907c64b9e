/**
 * A cell of a CSV file that begins with one of these is carried out as a formula when the file is opened in a spreadsheet
 * program. Somebody who registers on a public form chooses what stands there; the colleague who opens the file pays.
 * We put an apostrophe before it, which spreadsheet programs read as "this is text", and take it away again when the
 * file comes back. The price: the apostrophe is visible until the cell is edited, also before a phone number (+32 …).
 * Cells of an XLSX file carry their type, so they need no guard.
 */
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]./su;
const guardedCell = /^'+[=+\-@\t\r\n＝＋－＠]./su;

export function guarded(cell: string): string {
  return dangerous.test(cell) ? `'${cell}` : cell;
}

export function unguarded(cell: string): string {
  return guardedCell.test(cell) ? cell.slice(1) : cell;
}
