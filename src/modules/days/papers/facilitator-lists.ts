import { facilitatorListsTemplate } from './facilitator-lists.typ.ts';
import type { GroupMark } from './marks.ts';
import { drawn, type PaperDay, type PaperLook, type PaperRound, printed, type RenderPdf } from './paper.ts';
import { filled, type PaperWord } from './words.ts';

export interface FacilitatorLists {
  day: PaperDay;
  groups: FacilitatorGroup[];
}

export interface FacilitatorGroup {
  round: PaperRound;
  mark: GroupMark;
  place: string | null;
  /** What the table studies, in its order: "9 h 30, Garde d’enfants". */
  cases?: string[];
  people: FacilitatorPerson[];
}

/** Service users by the name they chose and nothing else: that is for the caller to see to. */
export interface FacilitatorPerson {
  name: string;
  organisation: string | null;
  role: string | null;
  language: 'fr' | 'nl' | 'en' | null;
  tasks: ('facilitator' | 'timeKeeper' | 'rapporteur')[];
}

/** For whoever leads a table: who sits there, what each does, and room to note beside every name. A page a group. */
export function facilitatorLists(
  renderPdf: RenderPdf,
  { day, groups }: FacilitatorLists,
  look: PaperLook,
): Promise<Uint8Array> {
  const { words } = look;
  const content = {
    groups: groups.map(({ round, mark, place, cases = [], people }) => ({
      round,
      place,
      cases,
      mark: drawn(mark),
      called: filled(words.table, { mark: drawn(mark).label }),
      told: words[`mark.${mark.letter}`],
      people: people.map(({ tasks, language, ...person }) => ({
        ...person,
        language: language && words[`language.${language}` satisfies PaperWord],
        tasks: tasks.map((task) => words[`task.${task}` satisfies PaperWord]).join(', '),
      })),
    })),
    words: {
      name: words['doorList.name'],
      language: words['facilitators.language'],
      notes: words['tableLists.notes'],
    },
  };
  const title = filled(words['facilitators.title'], { day: day.day });
  return printed(renderPdf, { template: facilitatorListsTemplate, title, day, content }, look);
}
