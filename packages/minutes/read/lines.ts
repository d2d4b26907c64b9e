import type { SourceLine } from '../text/document.ts';
import { docxLines } from './docx.ts';
import { htmlLines } from './html.ts';
import { kindOf } from './kind.ts';
import { pdfLines } from './pdf.ts';
import { plainLines } from './plain.ts';
import { MOST_BYTES, MOST_SIGNS, Unreadable, type Why } from './unreadable.ts';

export type ReadLines =
  | { readonly ok: true; readonly lines: readonly SourceLine[] }
  | { readonly ok: false; readonly why: Why };

/** The lines of a file, or why it cannot be read. No file makes it throw. */
export async function readLines(bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<ReadLines> {
  try {
    if (bytes.length === 0) throw new Unreadable('empty');
    if (bytes.length > MOST_BYTES) throw new Unreadable('tooLarge');
    const lines = (await linesOf(bytes, name, signal)).map(({ text, ...line }) => ({
      ...line,
      text: text.normalize('NFC'),
    }));
    if (!lines.some(({ text }) => /[A-Za-zÀ-ÖØ-öø-ɏͰ-῿0-9]/u.test(text))) throw new Unreadable('empty');
    if (lines.reduce((sum, { text }) => sum + text.length, 0) > MOST_SIGNS) throw new Unreadable('tooLarge');
    return { ok: true, lines };
  } catch (error) {
    return { ok: false, why: error instanceof Unreadable ? error.why : 'broken' };
  }
}

async function linesOf(bytes: Uint8Array, name: string, signal: AbortSignal | undefined): Promise<SourceLine[]> {
  const kind = kindOf(bytes, name);
  if (kind === 'pdf') return pdfLines(bytes, signal);
  if (kind === 'docx') return docxLines(bytes);
  return kind === 'html' ? htmlLines(bytes) : plainLines(bytes);
}
