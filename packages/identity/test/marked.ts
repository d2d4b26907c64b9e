import { readFileSync } from 'node:fs';
import { KINDS, type Kind } from '../finding.ts';

export interface Mark {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

export interface Sentence {
  readonly language: 'fr' | 'nl';
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The sentences of fixtures/NAME.txt, where [[kind:text]] marks what must be found. */
export function sentencesOf(name: 'held-out' | 'tuning' | 'written-after' | 'as-people-type'): Sentence[] {
  const lines = readFileSync(new URL(`../fixtures/${name}.txt`, import.meta.url), 'utf8').split('\n');
  const sentences: Sentence[] = [];
  let language: 'fr' | 'nl' = 'fr';
  for (const line of lines) {
    if (line === '# nl') language = 'nl';
    if (line !== '' && !line.startsWith('#')) sentences.push({ language, ...read(line) });
  }
  return sentences;
}

function read(line: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let place = 0;
  for (const { 0: whole, 1: written, 2: marked = '', index } of line.matchAll(/\[\[(\w+):([^\]]+)\]\]/gu)) {
    const kind = KINDS.find((one) => one === written);
    if (!kind) throw new Error(`No kind is called ${written}: ${line}`);
    text += line.slice(place, index);
    marks.push({ kind, start: text.length, end: text.length + marked.length });
    text += marked;
    place = index + whole.length;
  }
  return { text: text + line.slice(place), marks };
}
