import { expect, test } from 'vitest';
import { pdfOf } from '../test/pdf.ts';
import { readLinesInThread } from './in-thread.ts';
import { readLines } from './lines.ts';
import { readingThread } from './thread-address.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('in the source tree the thread is the source, beside the built server its own bundle', () => {
  const source = readingThread('file:///maillage/packages/minutes/read/thread-address.ts');

  expect(source.href).toBe('file:///maillage/packages/minutes/read/thread.ts');
  expect(readingThread('file:///maillage/dist/server.js').href).toBe('file:///maillage/dist/reading-worker.js');
});

test('a file read in a thread gives what it gives without one', async () => {
  const pdf = pdfOf([{ x: 50, y: 700, text: 'Presents : Anna Bel' }]);
  const page = bytes('<h1>PV</h1><p>Présents : Anna Bel</p>');

  expect(await readLinesInThread(pdf, 'a.pdf')).toEqual(await readLines(pdf, 'a.pdf'));
  expect(await readLinesInThread(page, 'a.html')).toEqual(await readLines(page, 'a.html'));
  expect(await readLinesInThread(bytes('PV'), 'a.txt')).toEqual({ ok: true, lines: [{ text: 'PV' }] });
  expect(await readLinesInThread(bytes('%PDF-1.4 nothing'), 'a.pdf')).toEqual({ ok: false, why: 'broken' });
  expect(await readLinesInThread(bytes('x'), 'a.docx')).toEqual({ ok: false, why: 'broken' });
});

test('who needs too long or too much memory is stopped, and the others go on', async () => {
  const heavy = bytes('<p>a</p>'.repeat(2_000_000));

  expect(await readLinesInThread(heavy, 'a.html', { patience: 20 })).toEqual({ ok: false, why: 'tooLarge' });
  expect(await readLinesInThread(heavy, 'a.html', { memory: 24 })).toEqual({ ok: false, why: 'tooLarge' });
}, 60_000);
