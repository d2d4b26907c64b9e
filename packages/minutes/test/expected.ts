import { readdirSync, readFileSync } from 'node:fs';
import type { Minutes } from '../index.ts';

const FOLDER = new URL('../fixtures/', import.meta.url);

export interface Fixture {
  readonly name: string;
  readonly text: string;
  /** Everything but the text itself; places as the words that stand there. */
  readonly expected: unknown;
}

/** Whole minutes of invented people, with what a careful reader understands of them. */
export const FIXTURES: readonly Fixture[] = readdirSync(FOLDER)
  .filter((file) => !file.endsWith('.json'))
  .map((file) => ({
    name: file,
    text: readFileSync(new URL(file, FOLDER), 'utf8'),
    expected: JSON.parse(readFileSync(new URL(`${file}.json`, FOLDER), 'utf8')),
  }));

/** The answer with each place replaced by what stands there, so that a reader of the file can check it. */
export function readable({ text, ...understood }: Minutes): unknown {
  return JSON.parse(
    JSON.stringify(understood, (key, value) =>
      key === 'span' && Array.isArray(value) ? text.slice(Number(value[0]), Number(value[1])) : value,
    ),
  );
}
