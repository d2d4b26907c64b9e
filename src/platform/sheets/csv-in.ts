import { splitCells } from './cells.ts';
import { guessDelimiter } from './delimiter.ts';
import { unguarded } from './formula-guard.ts';
import type { CsvFormat, Delimiter, Encoding, Newline, Sheet } from './sheet.ts';

export function readCsvText(text: string, encoding: Encoding, bom: boolean): Sheet {
  const sep = /^sep=([;,\t])(\r\n|\n|\r|$)/i.exec(text);
  const body = sep ? text.slice(sep[0].length) : text;
  const delimiter = isDelimiter(sep?.[1]) ? sep[1] : (guessDelimiter(body) ?? ';');
  const { rows, quoted, cells } = splitCells(body, delimiter);
  const format: CsvFormat = { kind: 'csv', delimiter, encoding, bom, newline: newlineOf(body) };
  if (cells > 0 && quoted === cells) format.quoteAll = true;
  if (sep) format.sepLine = true;
  return { format, rows: rows.map((row) => row.map(unguarded)) };
}

function newlineOf(text: string): Newline {
  const crlf = text.indexOf('\r\n');
  const first = text.search(/[\r\n]/);
  if (first < 0 || (crlf >= 0 && crlf === first)) return '\r\n';
  return text[first] === '\r' ? '\r' : '\n';
}

function isDelimiter(text: string | undefined): text is Delimiter {
  return text === ';' || text === ',' || text === '\t';
}
