import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Compiled, type CompilerLine, startCompiler } from './compiler-line.ts';
import { type DocumentFonts, type DocumentTemplate, filesOf } from './template.ts';

export interface DocumentsOptions {
  /** Made by `scripts/build/document-fonts.ts`. */
  fontsFolder: string;
  /** For one document, waiting not counted. */
  timeLimitMs?: number;
  /** How many may wait while one is being made. */
  waitingLimit?: number;
  /** After this long without work the compiler's memory is given back. */
  idleMs?: number;
  /** Told when a document came out tagged but PDF/UA refused it: a fault of ours to mend, not of the person who prints. */
  onRefusal?: (refusal: string) => void;
}

export interface Documents {
  /** A tagged PDF. Throws DocumentsBusy, DocumentTooSlow, or an error that names the place in the template. */
  renderPdf(template: DocumentTemplate, data: unknown): Promise<Uint8Array>;
  close(): Promise<void>;
}

const keptMemory = 200_000_000;

export class DocumentTooSlow extends Error {}
export class DocumentsBusy extends Error {}

/**
 * Documents are made one after the other in a process of their own: the server goes on answering, a document that takes
 * too long is really ended (a thread inside the compiler could not be), and a crash there is one failed document here.
 */
export function openDocuments(options: DocumentsOptions): Documents {
  const { timeLimitMs = 120_000, waitingLimit = 20, idleMs = 60_000 } = options;
  let fonts: Promise<DocumentFonts> | null = null;
  let compiler: CompilerLine | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  return { renderPdf, close };

  async function renderPdf(template: DocumentTemplate, data: unknown): Promise<Uint8Array> {
    if (waiting > waitingLimit) throw new DocumentsBusy('Too many documents are waiting.');
    waiting += 1;
    fonts ??= fontsIn(options.fontsFolder);
    try {
      const files = filesOf(template, data, await fonts);
      const turn = last.then(() => compiled(files));
      last = turn.catch(() => undefined);
      const { pdf, refusal } = await turn;
      if (refusal) options.onRefusal?.(refusal);
      return pdf;
    } finally {
      waiting -= 1;
    }
  }

  async function compiled(files: Record<string, Uint8Array>): Promise<Compiled> {
    clearTimeout(idle);
    compiler ??= startCompiler(options.fontsFolder);
    const slow = Promise.withResolvers<never>();
    const clock = setTimeout(() => slow.reject(new DocumentTooSlow(`Not done after ${timeLimitMs} ms.`)), timeLimitMs);
    try {
      const done = await Promise.race([compiler.compile(files), slow.promise]);
      // A long list leaves hundreds of megabytes behind; a fresh process costs a tenth of a second.
      if (done.memory > keptMemory) await stop();
      return done;
    } catch (error) {
      await stop();
      throw error;
    } finally {
      clearTimeout(clock);
      idle = setTimeout(stop, idleMs).unref();
    }
  }

  async function stop(): Promise<void> {
    const stopping = compiler;
    compiler = null;
    await stopping?.stop();
  }

  async function close(): Promise<void> {
    clearTimeout(idle);
    await last;
    clearTimeout(idle);
    await stop();
  }
}

async function fontsIn(folder: string): Promise<DocumentFonts> {
  return JSON.parse(await readFile(join(folder, 'fonts.json'), 'utf8')) as DocumentFonts;
}
