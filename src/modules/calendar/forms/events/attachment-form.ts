import { z } from 'zod';
import { type DocumentKind, documentKind, LARGEST_DOCUMENT } from '#platform/files';
import { words } from '#platform/web';

/** How a document is called, in each language. Without a name it is called as its file. */
export const attachmentForm = z.object({ nameFr: words(120), nameNl: words(120), nameEn: words(120) });

export type SentDocument =
  | { ok: true; kind: DocumentKind; fileName: string; bytes: Uint8Array }
  | {
      ok: false;
      problem: 'calendar.problem.noDocument' | 'calendar.problem.largeDocument' | 'calendar.problem.document';
    };

/** The file, known by its content; or why it cannot be kept. */
export async function sentDocument(file: File | undefined): Promise<SentDocument> {
  if (!file) return { ok: false, problem: 'calendar.problem.noDocument' };
  if (file.size > LARGEST_DOCUMENT) return { ok: false, problem: 'calendar.problem.largeDocument' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = documentKind(bytes);
  return kind ? { ok: true, kind, fileName: file.name, bytes } : { ok: false, problem: 'calendar.problem.document' };
}

/** "programme-janvier.pdf" → "programme-janvier" */
export const nameOfFile = (fileName: string): string => fileName.replace(/\.[a-z0-9]{1,5}$/i, '').slice(0, 120);
