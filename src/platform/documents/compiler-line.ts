import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { resolve } from 'node:path';
import { compilerProcess } from './compiler-process.ts';

export interface Compiled {
  pdf: Uint8Array;
  pages: number;
  /** null: the document keeps PDF/UA-1. Else why it does not. */
  refusal: string | null;
  /** Bytes the process holds after this document. */
  memory: number;
}

export interface CompilerLine {
  /** One at a time. Rejects when the template is wrong or the process ends. */
  compile(files: Record<string, Uint8Array>): Promise<Compiled>;
  stop(): Promise<void>;
}

type Answer = { problem: string } | { pdf: Uint8Array; pages: number; refusal?: string; memory: number };

export function startCompiler(fontsFolder: string): CompilerLine {
  const compilerModule = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-node-compiler');
  const child = spawn(process.execPath, ['-e', compilerProcess, compilerModule, resolve(fontsFolder)], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
    env: {},
  });
  let complaint = '';
  let waiting: PromiseWithResolvers<Compiled> | null = null;
  const ended = new Promise<void>((done) => child.once('close', () => done()));

  child.stderr?.on('data', (text: Buffer) => {
    complaint = `${complaint}${text}`.slice(-2000);
  });
  child.on('message', (answer: Answer) => {
    if ('problem' in answer) waiting?.reject(new Error(`The document could not be made: ${answer.problem}`));
    else waiting?.resolve({ ...answer, refusal: answer.refusal ?? null });
  });
  child.on('error', (error) => waiting?.reject(error));
  child.on('close', () => waiting?.reject(new Error(`The document compiler ended. ${complaint}`)));
  // The work in hand keeps the server alive by its own clock; a compiler at rest must not.
  child.unref();
  child.channel?.unref();
  if (child.stderr instanceof Socket) child.stderr.unref();

  return {
    compile(files) {
      waiting = Promise.withResolvers<Compiled>();
      child.send(files, (error) => {
        if (error) waiting?.reject(error);
      });
      return waiting.promise;
    },
    async stop() {
      child.ref();
      child.kill('SIGKILL');
      await ended;
    },
  };
}
