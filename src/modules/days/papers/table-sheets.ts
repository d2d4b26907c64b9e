import type { GroupMark } from './marks.ts';
import { drawn, type PaperDay, type PaperLook, type PaperRound, printed, type RenderPdf } from './paper.ts';
import { tableSheetsTemplate } from './table-sheets.typ.ts';
import { filled } from './words.ts';

export interface TableSheets {
  day: PaperDay;
  /** What a table says, in the order in which it is asked: "Idée", "Problème". */
  kinds: string[];
  groups: { round: PaperRound; mark: GroupMark }[];
}

/** An empty sheet for each table of each round: what a phone asks, on paper. It is copied afterwards line by line. */
export function tableSheets(
  renderPdf: RenderPdf,
  { day, kinds, groups }: TableSheets,
  look: PaperLook,
): Promise<Uint8Array> {
  const { words } = look;
  const content = {
    kinds,
    sheets: groups.map(({ round, mark }) => {
      const shown = drawn(mark);
      return {
        round,
        mark: shown,
        called: filled(words.table, { mark: shown.label }),
        told: words[`mark.${mark.letter}`],
      };
    }),
    words: { line: words['tableSheets.line'], nobody: words['tableSheets.nobody'] },
  };
  const title = filled(words['tableSheets.title'], { day: day.day });
  return printed(renderPdf, { template: tableSheetsTemplate, title, day, content }, look);
}
