import type { Suggestion, Why } from '../finding.ts';
import type { Gender } from '../vocabulary/people.ts';
import type { Word } from '../words.ts';

/** A name: the words from `first` to `last`, both in it. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly confidence: number;
  readonly why: Why;
  readonly suggestion: Suggestion;
}

/** What every way of recognising a name is given. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly languages: readonly ('fr' | 'nl')[];
}

export const A_PERSON: Suggestion = aPerson('unknown');
export const FIRST_NAME: Suggestion = { code: 'firstName' };

export function aPerson(gender: Gender): Suggestion {
  return { code: 'aPerson', gender };
}
