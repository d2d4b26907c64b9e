import { Worker } from 'node:worker_threads';
import { kindOf } from './kind.ts';
import { type ReadLines, readLines } from './lines.ts';
import type { ReadingOrder } from './thread.ts';
import { readingThread } from './thread-address.ts';
import { MOST_BYTES } from './unreadable.ts';

export interface ReadingLimits {
  /** In milliseconds. */
  readonly patience?: number;
  /** In megabytes. */
  readonly memory?: number;
}

const PATIENCE = 60_000;
const MEMORY = 600;

/**
 * The lines of a file, or why it cannot be read. What a library takes apart is read in a thread, which is stopped when it
 * needs too long or too much memory: such a file counts as too large. No file makes it throw.
 */
export async function readLinesInThread(
  bytes: Uint8Array,
  name: string,
  { patience = PATIENCE, memory = MEMORY }: ReadingLimits = {},
): Promise<ReadLines> {
  if (bytes.length === 0 || bytes.length > MOST_BYTES || isPlain(bytes, name)) return readLines(bytes, name);
  const order: ReadingOrder = { bytes, name };
  return new Promise((resolve) => {
    const thread = new Worker(readingThread(), {
      workerData: order,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    const end = (answer: ReadLines) => {
      clearTimeout(waiting);
      resolve(answer);
      void thread.terminate();
    };
    const waiting = setTimeout(() => end({ ok: false, why: 'tooLarge' }), patience);
    thread.on('message', end);
    thread.on('error', (error) => end({ ok: false, why: isOutOfMemory(error) ? 'tooLarge' : 'broken' }));
    thread.on('exit', () => end({ ok: false, why: 'broken' }));
  });
}

/** Text is read in one go: a thread would cost more than it saves. What has no kind is told by the reader. */
function isPlain(bytes: Uint8Array, name: string): boolean {
  try {
    return kindOf(bytes, name) === 'text';
  } catch {
    return true;
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
