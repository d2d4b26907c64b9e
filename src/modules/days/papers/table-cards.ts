import type { GroupMark } from './marks.ts';
import { drawn, type PaperDay, type PaperLook, type PaperRound, printed, type RenderPdf } from './paper.ts';
import { tableCardsTemplate } from './table-cards.typ.ts';
import { filled, type PaperWords } from './words.ts';

export interface TableCards {
  day: PaperDay;
  cards: TableCard[];
}

/** What stands on one table: its mark, and each round in which a group sits there. */
export interface TableCard {
  mark: GroupMark;
  rounds: { round: PaperRound; place: string | null; facilitators: string[] }[];
}

/** Tent cards: A4 folded in the middle, the same on both sides. `others`: the words in further languages. */
export function tableCards(
  renderPdf: RenderPdf,
  { day, cards }: TableCards,
  look: PaperLook,
  others: readonly PaperWords[] = [],
): Promise<Uint8Array> {
  const { words } = look;
  const and = new Intl.ListFormat(look.language, { style: 'short' });
  const content = {
    cards: cards.map(({ mark, rounds }) => ({
      mark: drawn(mark),
      called: filled(words.table, { mark: drawn(mark).label }),
      told: [words, ...others].map((said) => said[`mark.${mark.letter}`]),
      rounds: rounds.map(({ round, place, facilitators }) => ({
        ...round,
        place,
        led: facilitators.length > 0 ? filled(words['tableCards.led'], { name: and.format(facilitators) }) : null,
      })),
    })),
  };
  const title = filled(words['tableCards.title'], { day: day.day });
  return printed(renderPdf, { template: tableCardsTemplate, title, day, content }, look);
}
