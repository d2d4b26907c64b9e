import { type PaperDay, type PaperLook, printed, type RenderPdf } from './paper.ts';
import { runSheetTemplate } from './run-sheet.typ.ts';
import { filled } from './words.ts';

export interface RunSheet {
  day: PaperDay;
  slots: RunSlot[];
}

export interface RunSlot {
  /** As it is said: "9 h 30". */
  time: string;
  title: string;
  room: string | null;
  question: string | null;
  /** Those of its method. Empty: it is one step. */
  steps: { time: string; title: string; minutes: string }[];
  minutes: string;
}

/** The day on paper, with room for the hours as they really were: for when nothing else works. */
export function runSheet(renderPdf: RenderPdf, { day, slots }: RunSheet, look: PaperLook): Promise<Uint8Array> {
  const { words } = look;
  const content = {
    slots,
    words: {
      planned: words['runSheet.planned'],
      real: words['runSheet.real'],
      what: words['runSheet.what'],
      minutes: words['runSheet.minutes'],
      notes: words['tableLists.notes'],
    },
  };
  const title = filled(words['runSheet.title'], { day: day.day });
  return printed(renderPdf, { template: runSheetTemplate, title, day, content }, look);
}
