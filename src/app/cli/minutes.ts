import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isDay, understandMinutes } from '#packages/minutes';
import { readLinesInThread, type Why } from '#packages/minutes/read';
import type { Io } from './io.ts';

const USAGE = 'maillage minutes FILE(.txt .md .html .docx .pdf) [--on YYYY-MM-DD]';

const UNREADABLE: Readonly<Record<Why, string>> = {
  empty: 'is empty: there is no text in it',
  encrypted: 'is encrypted: it opens with a password only',
  scan: 'is a scan without text: its pages are pictures',
  tooLarge: 'is too large to be read',
  oldWord: 'is of an old Word (.doc): save it as .docx',
  unknownKind: 'is no text, page, .docx or .pdf',
  broken: 'is broken: it cannot be opened',
};

/** What was asked cannot be read; the message names the place. */
class BadInput extends Error {}

/** `maillage minutes`: minutes in, what they say out, as JSON. 0: done, 2: what cannot be read, and why. */
export async function minutes(args: string[], io: Pick<Io, 'cwd' | 'stdin' | 'out' | 'err'>): Promise<number> {
  try {
    const { file, on } = readArgs(args);
    const bytes = file === '-' ? new TextEncoder().encode(await io.stdin()) : await bytesIn(file, io.cwd);
    const reading = await readLinesInThread(bytes, file === '-' ? '-.txt' : file);
    if (!reading.ok)
      throw new BadInput(`${file}: ${reading.why === 'empty' && file === '-' ? 'is empty' : UNREADABLE[reading.why]}`);
    io.out(`${JSON.stringify(understandMinutes(reading.lines, on === undefined ? {} : { on }))}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }
}

function readArgs(args: string[]): { file: string; on: string | undefined } {
  const { values, positionals } = parse(args);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new BadInput(`one file is needed: ${USAGE}`);
  if (values.on !== undefined && !isDay(values.on))
    throw new BadInput(`--on: “${values.on}” is not a day written YYYY-MM-DD`);
  return { file, on: values.on };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { on: { type: 'string' } } });
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

async function bytesIn(file: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(cwd, file));
  } catch (error) {
    throw new BadInput(`${file}: cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
