export { type FileStore, fileStore } from './store.ts';
export { eraseFileAuthor, fileBytes, fileFacts, keepFile, removeFile, useFileStore } from './keep.ts';
export { storedFile } from './tables.ts';
