import type { GroupMark } from './marks.ts';
import { drawn, type PaperDay, type PaperLook, type PaperRound, printed, type RenderPdf } from './paper.ts';
import { tableListsTemplate } from './table-lists.typ.ts';
import { filled } from './words.ts';

export interface TableLists {
  day: PaperDay;
  rounds: { round: PaperRound; groups: TableListGroup[] }[];
}

export interface TableListGroup {
  mark: GroupMark;
  /** Service users by the name they chose and without organisation: that is for the caller to see to. */
  people: { name: string; organisation: string | null }[];
}

/** A page for each group of each round, to lie on its table: the mark, who sits there, room for notes. */
export function tableLists(renderPdf: RenderPdf, { day, rounds }: TableLists, look: PaperLook): Promise<Uint8Array> {
  const { words } = look;
  const tables = rounds.flatMap(({ round, groups }) =>
    groups.map(({ mark, people }) => {
      const shown = drawn(mark);
      return {
        round,
        people,
        mark: shown,
        called: filled(words.table, { mark: shown.label }),
        told: words[`mark.${mark.letter}`],
      };
    }),
  );
  const content = {
    tables,
    words: {
      seated: words['tableLists.seated'],
      organisation: words['doorList.organisation'],
      notes: words['tableLists.notes'],
    },
  };
  const title = filled(words['tableLists.title'], { day: day.day });
  return printed(renderPdf, { template: tableListsTemplate, title, day, content }, look);
}
