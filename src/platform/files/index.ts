export { eraseFileAuthor, fileBytes, fileFacts, keepFile, removeFile, useFileStore } from './keep.ts';
export { type FileStore, fileStore } from './store.ts';
export { fileWorkers } from './sweep.ts';
export { storedFile } from './tables.ts';
