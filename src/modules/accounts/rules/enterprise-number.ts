/**
 * A Belgian enterprise number as ten figures, from any of its spellings ("BE 0123.456.749"). null: it is not one; the
 * last two figures check the first eight.
 */
export function enterpriseNumberOf(typed: string): string | null {
  const figures = typed.replace(/^\s*BE/i, '').replace(/[\s.\-/]/g, '');
  if (!/^[01]?\d{9}$/.test(figures)) return null;
  const number = figures.padStart(10, '0');
  return 97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8)) ? number : null;
}

/** "0123456749" → "0123.456.749" */
export const writtenEnterpriseNumber = (number: string): string =>
  `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`;
