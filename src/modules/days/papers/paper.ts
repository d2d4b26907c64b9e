import type { DocumentTemplate } from '#platform/documents';
import { drawnMarks, type GroupMark, type MarkLetter, markLabel } from './marks.ts';
import { marksTemplate } from './marks.typ.ts';
import { filled, type PaperWords } from './words.ts';

/** `black`: for a printer without colour. White grounds, black rules, solid shapes. */
export type Ink = 'colour' | 'black';

export interface PaperLook {
  language: 'fr' | 'nl' | 'en';
  ink: Ink;
  words: PaperWords;
}

/** Stands in the foot of every page. The date as people say it: "jeudi 28 janvier 2027". */
export interface PaperDay {
  network: string;
  day: string;
  date: string;
}

/** A moment of the day at which people sit in groups. The time as it is said: "9 h 30". */
export interface PaperRound {
  time: string;
  /** null: the round has no name of its own. */
  title: string | null;
}

export type RenderPdf = (template: DocumentTemplate, data: unknown) => Promise<Uint8Array>;

/** Makes the PDF: what is the same on every paper is put beside what is its own. */
export function printed(
  renderPdf: RenderPdf,
  paper: { template: string; title: string; day: PaperDay; content: Record<string, unknown> },
  { language, ink, words }: PaperLook,
): Promise<Uint8Array> {
  const { template, title, day, content } = paper;
  const files = { 'marks.typ': marksTemplate, 'marks.json': JSON.stringify(drawnMarks) };
  const foot = { line: filled(words.footLine, { ...day }), page: words.pageOf };
  return renderPdf({ main: template, files }, { language, ink, title, day, foot, ...content });
}

/** A mark as the templates draw it. */
export interface DrawnMark {
  letter: MarkLetter;
  label: string;
}

/** null: the person sits in no group in this round. */
export function drawn(mark: GroupMark): DrawnMark;
export function drawn(mark: GroupMark | null): DrawnMark | null;
export function drawn(mark: GroupMark | null): DrawnMark | null {
  return mark && { letter: mark.letter, label: markLabel(mark) };
}
