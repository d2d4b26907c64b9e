import { type PaperDay, type PaperLook, type PaperRound, printed, type RenderPdf } from './paper.ts';
import { questionSheetsTemplate } from './question-sheets.typ.ts';
import { filled } from './words.ts';

export interface QuestionSheets {
  day: PaperDay;
  sheets: QuestionSheet[];
}

export interface QuestionSheet {
  round: PaperRound;
  /** null: none was asked, what is to be done stands alone. */
  question: string | null;
  steps: { title: string; minutes: string }[];
}

/** For the tables: the question in large letters, then what is done with it and how long. A page for each slot. */
export function questionSheets(
  renderPdf: RenderPdf,
  { day, sheets }: QuestionSheets,
  look: PaperLook,
): Promise<Uint8Array> {
  const title = filled(look.words['questionSheets.title'], { day: day.day });
  return printed(renderPdf, { template: questionSheetsTemplate, title, day, content: { sheets } }, look);
}
