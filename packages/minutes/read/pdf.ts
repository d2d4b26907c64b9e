import { getDocumentProxy } from 'unpdf';
import type { SourceLine } from '../text/document.ts';
import { linesOfPages, type Run } from './page-lines.ts';
import { Unreadable } from './unreadable.ts';

const MOST_PAGES = 400;

/** The text of a PDF by its places. One that opens without a password and holds no text is a picture of pages. */
export async function pdfLines(bytes: Uint8Array, signal?: AbortSignal): Promise<SourceLine[]> {
  const pdf = await opened(bytes);
  try {
    const pages: Run[][] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
      if (signal?.aborted) throw new Unreadable('tooLarge');
      pages.push(await runsOf(pdf, number));
    }
    const lines = linesOfPages(pages);
    if (!lines.some(({ text }) => /[A-Za-zÀ-ÖØ-öø-ɏͰ-῿0-9]/u.test(text)))
      throw new Unreadable(pdf.numPages > 0 ? 'scan' : 'empty');
    return lines;
  } finally {
    await pdf.loadingTask.destroy().catch(() => undefined);
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The bytes are copied: PDF.js keeps what it is given. */
function opened(bytes: Uint8Array): Promise<Pdf> {
  return getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 }).catch((error: unknown) => {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    throw new Unreadable(encrypted ? 'encrypted' : 'broken');
  });
}

async function runsOf(pdf: Pdf, number: number): Promise<Run[]> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    return items.flatMap((item) => {
      if (!('str' in item) || item.str === '') return [];
      const [, , , , x = 0, y = 0] = item.transform as number[];
      return [{ text: item.str, x, y, width: item.width, height: item.height || 10 }];
    });
  } catch {
    // One page that cannot be read leaves the others.
    return [];
  }
}
