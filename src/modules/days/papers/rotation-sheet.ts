import type { GroupMark } from './marks.ts';
import { drawn, type PaperDay, type PaperLook, type PaperRound, printed, type RenderPdf } from './paper.ts';
import { rotationSheetTemplate } from './rotation-sheet.typ.ts';
import { filled } from './words.ts';

export interface RotationSheet {
  day: PaperDay;
  rounds: PaperRound[];
  /** Names in the order given; one group a round, null: in no group then. */
  people: { name: string; organisation: string | null; groups: (GroupMark | null)[] }[];
  cases: CaseRotation | null;
}

/** Which group studies which case when. One entry of `studies` for each of `slots`; null: nothing then. */
export interface CaseRotation {
  round: PaperRound;
  /** "9 h 30", or "1", "2", "3" where hours are not known. */
  slots: string[];
  groups: { mark: GroupMark; studies: (string | null)[] }[];
}

/** Who goes where, round after round; where there are cases, which group studies which. A4. */
export function rotationSheet(
  renderPdf: RenderPdf,
  { day, rounds, people, cases }: RotationSheet,
  look: PaperLook,
): Promise<Uint8Array> {
  const { words } = look;
  const content = {
    rounds,
    people: people.map(({ groups, ...person }) => ({ ...person, groups: groups.map((mark) => drawn(mark)) })),
    cases: cases && {
      ...cases,
      groups: cases.groups.map(({ mark, studies }) => ({ mark: drawn(mark), studies })),
    },
    words: {
      name: words['doorList.name'],
      group: words['rotation.group'],
      cases: words['rotation.cases'],
    },
  };
  const title = filled(words['rotation.title'], { day: day.day });
  return printed(renderPdf, { template: rotationSheetTemplate, title, day, content }, look);
}
