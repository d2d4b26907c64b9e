import { doorListTemplate } from './door-list.typ.ts';
import type { GroupMark } from './marks.ts';
import { drawn, type PaperDay, type PaperLook, type PaperRound, printed, type RenderPdf } from './paper.ts';
import { filled } from './words.ts';

export interface DoorList {
  day: PaperDay;
  rounds: PaperRound[];
  people: DoorListPerson[];
}

/** `groups` has one entry a round; null: in no group then. */
export type DoorListPerson =
  | {
      kind: 'professional';
      /** null: the list we were given had one name only. */
      familyName: string | null;
      firstName: string;
      organisation: string | null;
      role: string | null;
      groups: (GroupMark | null)[];
    }
  /** On paper a service user is the name they chose and their tables, nothing else. */
  | { kind: 'serviceUser'; chosenName: string; groups: (GroupMark | null)[] };

/** Everybody by family name, with a box to tick and the group of each round. A4. */
export function doorList(
  renderPdf: RenderPdf,
  { day, rounds, people }: DoorList,
  look: PaperLook,
): Promise<Uint8Array> {
  const inOrder = new Intl.Collator(look.language, { sensitivity: 'base', numeric: true });
  const rows = people.map(rowOf).sort((a, b) => inOrder.compare(a.sortedAs, b.sortedAs));
  const { words } = look;
  const content = {
    rounds,
    rows: rows.map((row, index) => ({ ...row, initial: newInitial(row.sortedAs, rows[index - 1]?.sortedAs) })),
    words: {
      expected: filled(words['doorList.expected'], { count: String(people.length) }),
      present: words['doorList.present'],
      name: words['doorList.name'],
      organisation: words['doorList.organisation'],
    },
  };
  const title = filled(words['doorList.title'], { day: day.day });
  return printed(renderPdf, { template: doorListTemplate, title, day, content }, look);
}

function rowOf(person: DoorListPerson) {
  const groups = person.groups.map((mark) => drawn(mark));
  if (person.kind === 'serviceUser') {
    const { chosenName } = person;
    return { sortedAs: chosenName, lead: chosenName, rest: '', organisation: '', role: '', groups };
  }
  const { familyName, firstName, organisation, role } = person;
  const lead = familyName ?? firstName;
  const rest = familyName === null ? '' : firstName;
  return { sortedAs: `${lead} ${rest}`.trim(), lead, rest, organisation: organisation ?? '', role: role ?? '', groups };
}

/** The letter with which a new part of the list begins, as in a telephone book; else nothing. Latin letters only. */
function newInitial(name: string, before: string | undefined): string {
  const initial = initialOf(name);
  return before !== undefined && initialOf(before) === initial ? '' : initial;
}

function initialOf(name: string): string {
  return /\p{Script=Latin}/u.exec(name.normalize('NFD'))?.[0].toUpperCase() ?? '';
}
