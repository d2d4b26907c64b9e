import type { Context } from 'hono';
import { slugOf } from '#modules/networks';
import { leadingTo, renderDocx, renderPdf, type TextDocument, textDocumentTemplate } from '#platform/documents';
import type { Env } from '#platform/web';

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** The report as a file: to read, or to go on writing in. */
export async function reportFile(c: Context<Env>, document: TextDocument, format: 'pdf' | 'docx') {
  const file = leadingTo(c.var.origin, document);
  const bytes = format === 'pdf' ? await renderPdf(textDocumentTemplate, file) : await renderDocx(file);
  const name = `${slugOf(document.title)}.${format}`;
  const shown = format === 'pdf' ? 'inline' : 'attachment';
  const headers = { 'content-type': TYPES[format], 'content-disposition': `${shown}; filename="${name}"` };
  return c.body(new Uint8Array(bytes), 200, { ...headers, 'cache-control': 'private, no-store' });
}
