import type { GroupMark } from './marks.ts';
import { drawn, type PaperDay, type PaperLook, type PaperRound, printed, type RenderPdf } from './paper.ts';
import { qrPicture } from './qr-picture.ts';
import { tableCardsTemplate } from './table-cards.typ.ts';
import { filled, type PaperWords } from './words.ts';

export interface TableCards {
  day: PaperDay;
  /** Where a code is typed by hand, as it is printed: "maillage.example/t". */
  place: string;
  cards: TableCard[];
}

/** What stands on one table: its mark, and each round in which a group sits there. */
export interface TableCard {
  mark: GroupMark;
  /** What opens the page of the table on a phone, and its whole address. null: it has none. */
  code: { code: string; address: string } | null;
  rounds: { round: PaperRound; place: string | null; facilitators: string[] }[];
}

/** Tent cards: A4 folded in the middle, the same on both sides. `others`: the words in further languages. */
export function tableCards(
  renderPdf: RenderPdf,
  { day, place, cards }: TableCards,
  look: PaperLook,
  others: readonly PaperWords[] = [],
): Promise<Uint8Array> {
  const { words } = look;
  const and = new Intl.ListFormat(look.language, { style: 'short' });
  const content = {
    words: {
      write: filled(words['tableCards.write'], { place }),
      picture: filled(words['badges.picture'], { place }),
    },
    cards: cards.map(({ mark, code, rounds }) => ({
      mark: drawn(mark),
      code: code && { code: code.code, qr: qrPicture(code.address) },
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
