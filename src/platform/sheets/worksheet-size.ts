/**
 * Works on the XML of a worksheet before it is given to a parser, in one pass each. The prefix (`x:row`) is how
 * Microsoft's own server libraries write.
 */

/** Formatting a whole column leaves a million cells with a colour and nothing in them. They are taken out. */
export function withoutEmptyCells(xml: string): string {
  return xml
    .replace(/<(?:\w+:)?c(?:\s[^<>]*)?\/>/g, '')
    .replace(/<((?:\w+:)?row)(?:\s[^<>]*)?>\s*<\/\1>/g, '')
    .replace(/<(?:\w+:)?row(?:\s[^<>]*)?\/>/g, '');
}

/** The furthest line and column, counted from 1, that the worksheet speaks of. */
export function worksheetSize(xml: string): { lastRow: number; lastColumn: number } {
  let lastRow = 0;
  let lastColumn = 0;
  for (const [, row] of xml.matchAll(/<(?:\w+:)?row\s[^<>]*?\br="\s*(\d+)/g)) lastRow = Math.max(lastRow, Number(row));
  for (const [, column = '', row] of xml.matchAll(/<(?:\w+:)?c\s[^<>]*?\br="\s*([A-Za-z]+)(\d+)/g)) {
    lastRow = Math.max(lastRow, Number(row));
    lastColumn = Math.max(lastColumn, columnNumber(column));
  }
  return { lastRow, lastColumn };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
