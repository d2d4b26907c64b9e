import type { Documents } from './documents.ts';
import type { DocumentTemplate } from './template.ts';

let documents: Documents | null = null;

export const useDocuments = (given: Documents | null): void => {
  documents = given;
};

/** A tagged PDF, made by the process's own documents line. Throws what `Documents.renderPdf` throws. */
export function renderPdf(template: DocumentTemplate, data: unknown): Promise<Uint8Array> {
  if (!documents) throw new Error('A document is asked for before the line is open');
  return documents.renderPdf(template, data);
}
