import type { GroupMark } from './marks.ts';
import { drawn, type PaperDay, type PaperLook, type PaperRound, printed, type RenderPdf } from './paper.ts';
import { roundPosterTemplate } from './round-poster.typ.ts';
import { filled } from './words.ts';

export interface RoundPoster {
  day: PaperDay;
  round: PaperRound;
  /** Names as they may hang on a wall: for service users the one they chose. */
  groups: { mark: GroupMark; people: string[] }[];
}

/** To hang at the door: every group of one round, its mark and who sits there. A4, as many pages as it takes. */
export function roundPoster(
  renderPdf: RenderPdf,
  { day, round, groups }: RoundPoster,
  look: PaperLook,
): Promise<Uint8Array> {
  const { words } = look;
  const inOrder = new Intl.Collator(look.language, { sensitivity: 'base', numeric: true });
  const content = {
    round,
    groups: groups.map(({ mark, people }) => ({
      mark: drawn(mark),
      called: filled(words.table, { mark: drawn(mark).label }),
      told: words[`mark.${mark.letter}`],
      people: people.toSorted(inOrder.compare),
    })),
  };
  const title = filled(words['roundPoster.title'], { day: day.day });
  return printed(renderPdf, { template: roundPosterTemplate, title, day, content }, look);
}
