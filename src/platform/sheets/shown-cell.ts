/** What the library gives: text, a number as written in the file, a yes/no, a moment (as if it were UTC), or nothing. */
export type CellValue = string | number | boolean | Date | null;

/** The text a Belgian reader sees in the cell, near enough: number formats other than dates are not applied. */
export function shownCell(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) return shownMoment(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : value;
}

/** A number as the file holds it (0.30000000000000004, 4.75123456E+8) to the fifteen digits Excel shows. */
export function shownNumber(written: string): string {
  const number = Number(written);
  if (!Number.isFinite(number) || written.trim() === '') return written;
  return String(Number.isSafeInteger(number) ? number : Number(number.toPrecision(15)));
}

function shownMoment(moment: Date): string {
  if (Number.isNaN(moment.getTime())) return '';
  // Excel keeps moments as fractions of a day; half a second of rounding is not a time of day.
  const rounded = new Date(Math.round(moment.getTime() / 1000) * 1000);
  const [date = '', time = ''] = rounded.toISOString().split('T');
  const [year, month, day] = date.split('-');
  const clock = time.startsWith('00:00:00') ? '' : time.slice(0, time.slice(6, 8) === '00' ? 5 : 8);
  // A time without a date is stored on day 0, which falls before 1900-01-02.
  if (rounded.getTime() < Date.UTC(1900, 0, 2)) return clock || '00:00';
  return clock ? `${day}/${month}/${year} ${clock}` : `${day}/${month}/${year}`;
}
