import { Parser } from 'htmlparser2';
import type { SourceLine } from '../text/document.ts';
import { PageText } from './page-text.ts';
import { decoded } from './plain.ts';

export function htmlLines(bytes: Uint8Array): SourceLine[] {
  return linesOfHtml(decoded(bytes));
}

/** HTML, however broken, as lines: headings with their level, items with their mark, rows with tabs. */
export function linesOfHtml(html: string, { keepsTabs = false } = {}): SourceLine[] {
  const page = new PageText({ keepsTabs });
  const parser = new Parser({
    onopentag: (name, attributes) => page.open(name, attributes),
    ontext: (text) => page.text(text),
    onclosetag: (name) => page.close(name),
  });
  parser.write(html);
  parser.end();
  return page.lines();
}
