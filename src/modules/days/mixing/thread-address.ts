/**
 * The file a mixing thread starts from: beside the built server its own bundle, in the source tree the source itself,
 * which Node runs as it is.
 */
export function mixingThread(from: string = import.meta.url): URL {
  return from.endsWith('.ts') ? new URL('../worker-thread.ts', from) : new URL('./mixing-worker.js', from);
}
