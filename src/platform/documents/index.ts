export {
  type Documents,
  DocumentsBusy,
  type DocumentsOptions,
  DocumentTooSlow,
  openDocuments,
} from './documents.ts';
export { renderDocx } from './docx.ts';
export { renderPdf, useDocuments } from './rendering.ts';
export type { DocumentTemplate } from './template.ts';
export {
  type DocumentBlock,
  leadingTo,
  paragraphsOf,
  type TextDocument,
  textDocumentTemplate,
} from './text-document.ts';
