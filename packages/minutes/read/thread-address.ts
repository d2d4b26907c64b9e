/** The file a reading thread starts from: beside the built server its own bundle, in the source tree the source itself. */
export function readingThread(from: string = import.meta.url): URL {
  return from.endsWith('.ts') ? new URL('./thread.ts', from) : new URL('./reading-worker.js', from);
}
