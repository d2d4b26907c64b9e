import type { GroupMark } from './marks.ts';
import { movesListTemplate } from './moves-list.typ.ts';
import { drawn, type PaperDay, type PaperLook, type PaperRound, printed, type RenderPdf } from './paper.ts';
import { filled } from './words.ts';

export interface MovesList {
  day: PaperDay;
  /** When the badges were printed from which people move: "mardi 26 janvier, 14 h 20". */
  since: string;
  moves: Move[];
}

/** null: no table on the badge, or none any more. */
export interface Move {
  name: string;
  round: PaperRound;
  from: GroupMark | null;
  to: GroupMark | null;
  /** A sentence; null: nobody can say. */
  why: string | null;
}

/** Who moves where and why, since badges were printed: for the door and for whoever leads a table. */
export function movesList(
  renderPdf: RenderPdf,
  { day, since, moves }: MovesList,
  look: PaperLook,
): Promise<Uint8Array> {
  const { words } = look;
  const content = {
    moves: moves.map(({ from, to, ...move }) => ({ ...move, from: drawn(from), to: drawn(to) })),
    words: {
      since: filled(words['moves.since'], { moment: since }),
      name: words['doorList.name'],
      round: words['moves.round'],
      from: words['moves.from'],
      to: words['moves.to'],
      why: words['moves.why'],
    },
  };
  const title = filled(words['moves.title'], { day: day.day });
  return printed(renderPdf, { template: movesListTemplate, title, day, content }, look);
}
