import type { SourceLine } from '../text/document.ts';
import { MOST_SIGNS } from './unreadable.ts';

const SILENT = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg', 'math', 'iframe', 'object']);
const BLOCKS = new Set(
  'p div section article header footer main aside nav blockquote pre ul ol li dl dt dd table thead tbody tfoot tr h1 h2 h3 h4 h5 h6 hr br address figure figcaption form fieldset body html'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;
const DEEPEST = 8;

interface List {
  readonly ordered: boolean;
  count: number;
  /** Where its first line will be, among those written. */
  readonly from: number;
}

/** Lines, written while tags open and close. Only counters are kept, so depth costs nothing. */
export class PageText {
  readonly #lines: { text: string; heading: number }[] = [];
  readonly #lists: List[] = [];
  #line = '';
  #mark = '';
  #heading = 0;
  #silent = 0;
  #inRow = false;
  #cells = 0;
  #link = '';
  #signs = 0;
  #paragraphFrom = -1;
  /** Word begins a numbered list anew for each chapter; a list of one item counts on from the one before. */
  #chapters = 0;

  readonly #keepsTabs: boolean;

  constructor({ keepsTabs = false }: { keepsTabs?: boolean } = {}) {
    this.#keepsTabs = keepsTabs;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (SILENT.has(name)) this.#silent += 1;
    if (this.#silent > 0) return;
    if (name === 'td' || name === 'th') this.#openCell();
    else if (BLOCKS.has(name)) this.#endLine(name);
    if (HEADING.test(name)) this.#heading = Number(name.charAt(1));
    if (name === 'p') this.#paragraphFrom = this.#lines.length;
    if (name === 'hr') this.#push('---');
    if (name === 'ul' || name === 'ol')
      this.#lists.push({ ordered: name === 'ol', count: 0, from: this.#lines.length });
    if (name === 'li') this.#openItem();
    if (name === 'a') this.#link = /^https?:\/\//i.test(attributes.href ?? '') ? (attributes.href ?? '') : '';
  }

  text(text: string): void {
    if (this.#silent > 0 || this.#signs > MOST_SIGNS) return;
    this.#signs += text.length;
    // A tab that somebody typed parts columns; in a cell, and in a page, it is a space.
    const kept = this.#keepsTabs && !this.#inRow;
    this.#line += text.replace(kept ? /[ \r\n\f]+/g : /[ \t\r\n\f]+/g, ' ');
  }

  close(name: string): void {
    if (SILENT.has(name)) this.#silent = Math.max(0, this.#silent - 1);
    if (this.#silent > 0) return;
    if (name === 'a') this.#closeLink();
    if (BLOCKS.has(name) && name !== 'br' && name !== 'hr') this.#endLine(name);
    // An empty paragraph is the empty line somebody meant.
    if (name === 'p' && !this.#inRow && this.#lines.length === this.#paragraphFrom) this.#push('');
    if (name === 'ul' || name === 'ol') this.#closeList();
    if (HEADING.test(name)) this.#heading = 0;
    if (name === 'table') this.#push('');
  }

  lines(): SourceLine[] {
    this.#endLine('body');
    return this.#lines;
  }

  #openCell(): void {
    if (this.#inRow && this.#cells > 0) this.#line = `${this.#line.trimEnd()}\t`;
    this.#inRow = true;
    this.#cells += 1;
  }

  /** Within a row, a paragraph is a space: a row is one line. */
  #endLine(name: string): void {
    const rowEnds = name === 'tr' || name === 'table' || name === 'body';
    if (this.#inRow && !rowEnds) {
      if (!/\s$/.test(this.#line)) this.#line += ' ';
      return;
    }
    const text = this.#inRow ? this.#line.replace(/ *\t */g, '\t').replace(/^ +| +$/g, '') : this.#line.trim();
    if (text !== '') this.#push(`${this.#mark}${text}`, this.#heading);
    if (text !== '' || this.#inRow) this.#mark = '';
    this.#line = '';
    this.#inRow = false;
    this.#cells = 0;
  }

  #push(text: string, heading = 0): void {
    this.#lines.push({ text, heading });
  }

  #openItem(): void {
    const list = this.#lists.at(-1);
    if (list) list.count += 1;
    const indent = '  '.repeat(Math.min(Math.max(0, this.#lists.length - 1), DEEPEST));
    this.#mark = `${indent}${list?.ordered ? `${list.count}.` : '-'} `;
  }

  #closeList(): void {
    const list = this.#lists.pop();
    const first = list && this.#lines[list.from];
    if (!first || !list.ordered || this.#lists.length > 0 || list.count !== 1) return;
    this.#chapters += 1;
    first.text = first.text.replace(/^1\. /, `${this.#chapters}. `);
  }

  /** An address that is not written out is written behind its words. */
  #closeLink(): void {
    const bare = this.#link.replace(/^https?:\/\//i, '').replace(/\/$/, '');
    if (this.#link !== '' && !this.#line.slice(-bare.length - 20).includes(bare)) this.#line += ` (${this.#link})`;
    this.#link = '';
  }
}
