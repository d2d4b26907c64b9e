import { readdirSync, readFileSync } from 'node:fs';
import type { Minutes } from '../index.ts';

const FOLDER = new URL('../fixtures/', import.meta.url);
const FILES = readdirSync(FOLDER);

export interface Text {
  readonly name: string;
  readonly text: string;
}

export interface Fixture extends Text {
  /** Everything but the text itself; places as the words that stand there. */
  readonly expected: unknown;
}

/** Whole minutes of invented people, each with its whole answer. */
export const FIXTURES: readonly Fixture[] = textsWith('json').map((each) => ({
  ...each,
  expected: JSON.parse(each.beside),
}));

/** Whole minutes with what somebody who read them by hand wants of them: see fixtures/README.md. */
export const READ_BY_HAND: readonly (Text & { readonly wanted: string })[] = textsWith('wanted').map(
  ({ beside, ...each }) => ({ ...each, wanted: beside }),
);

export const TEXTS: readonly Text[] = [...FIXTURES, ...READ_BY_HAND];

function textsWith(ending: string): (Text & { beside: string })[] {
  const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');
  return FILES.filter((file) => FILES.includes(`${file}.${ending}`)).map((name) => ({
    name,
    text: read(name),
    beside: read(`${name}.${ending}`),
  }));
}

/** The answer with each place replaced by what stands there, so that a reader of the file can check it. */
export function readable({ text, ...understood }: Minutes): unknown {
  return JSON.parse(
    JSON.stringify(understood, (key, value) =>
      key === 'span' && Array.isArray(value) ? text.slice(Number(value[0]), Number(value[1])) : value,
    ),
  );
}
