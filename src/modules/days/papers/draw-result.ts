import { drawResultTemplate } from './draw-result.typ.ts';
import type { GroupMark } from './marks.ts';
import { drawn, type PaperDay, type PaperLook, type PaperRound, printed, type RenderPdf } from './paper.ts';
import { filled } from './words.ts';

export interface DrawResult {
  day: PaperDay;
  rounds: {
    round: PaperRound;
    /** Whoever knows it can draw again and finds the same tables. null: it is not known any more. */
    number: string | null;
    people: { name: string; mark: GroupMark }[];
  }[];
}

/** What the lot gave: everybody by name with their table, and the number it was drawn from. A new page each round. */
export function drawResult(renderPdf: RenderPdf, { day, rounds }: DrawResult, look: PaperLook): Promise<Uint8Array> {
  const { words } = look;
  const inOrder = new Intl.Collator(look.language, { sensitivity: 'base', numeric: true });
  const content = {
    rounds: rounds.map(({ round, number, people }) => ({
      round,
      drawn: number === null ? null : filled(words['draw.number'], { number }),
      people: people
        .toSorted((a, b) => inOrder.compare(a.name, b.name))
        .map(({ name, mark }) => ({ name, mark: drawn(mark) })),
    })),
    words: { again: words['draw.again'] },
  };
  const title = filled(words['draw.title'], { day: day.day });
  return printed(renderPdf, { template: drawResultTemplate, title, day, content }, look);
}
