export {
  type Documents,
  DocumentsBusy,
  type DocumentsOptions,
  DocumentTooSlow,
  openDocuments,
} from './documents.ts';
export { renderPdf, useDocuments } from './rendering.ts';
export type { DocumentTemplate } from './template.ts';
