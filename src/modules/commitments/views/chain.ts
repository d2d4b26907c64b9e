import type { Shown } from '../rules/standing.ts';

/** `isPlace`: no words of anybody, but where it was promised. */
export type Words = {
  text: string;
  lang: string;
  source: string | null;
  href: string | null;
  isPlace?: boolean;
};

/** A promise with its whole way, in words of the reader. */
export type Chain = {
  id: string;
  version: number;
  name: { text: string; lang: string };
  href: string;
  shown: Shown;
  said: Words | null;
  decided: Words | null;
  promised: Words | null;
  due: Words | null;
  result: Words | null;
  next: string | null;
  mayAnswer: boolean;
  dueOn: string | null;
  isPublic: boolean;
};
