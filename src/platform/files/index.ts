export { type DocumentKind, documentKind, documentKinds, LARGEST_DOCUMENT } from './document-kind.ts';
export type { FileStore } from './file-store.ts';
export { eraseFileAuthor, fileBytes, fileFacts, keepFile, removeFile, useFileStore } from './keep.ts';
export { fileStore } from './store.ts';
export { fileWorkers } from './sweep.ts';
export { storedFile } from './tables.ts';
