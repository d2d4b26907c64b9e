import type { GroupMark } from './marks.ts';
import { drawn, type PaperDay, type PaperLook, type PaperRound, printed, type RenderPdf } from './paper.ts';
import { placePostersTemplate, roundPostersTemplate } from './posters.typ.ts';
import { filled } from './words.ts';

export interface RoundPosters {
  day: PaperDay;
  rounds: { round: PaperRound; groups: PosterGroup[] }[];
}

export interface PlacePosters {
  day: PaperDay;
  places: { place: string; rounds: RoundPosters['rounds'] }[];
}

export interface PosterGroup {
  mark: GroupMark;
  place: string | null;
  /** Names as they may hang on a wall: for service users the one they chose. */
  people: string[];
}

/** To hang at the entrance: every group of a round, its mark, its place and who sits there. A new page each round. */
export function roundPosters(renderPdf: RenderPdf, { day, rounds }: RoundPosters, look: PaperLook) {
  const title = filled(look.words['roundPoster.title'], { day: day.day });
  const content = { rounds: rounds.map((round) => shown(round, look)) };
  return printed(renderPdf, { template: roundPostersTemplate, title, day, content }, look);
}

/** To hang at the door of a room: the groups that sit there, round after round. A new page each place. */
export function placePosters(renderPdf: RenderPdf, { day, places }: PlacePosters, look: PaperLook) {
  const title = filled(look.words['placePosters.title'], { day: day.day });
  const content = {
    places: places.map(({ place, rounds }) => ({ place, rounds: rounds.map((round) => shown(round, look)) })),
  };
  return printed(renderPdf, { template: placePostersTemplate, title, day, content }, look);
}

function shown({ round, groups }: RoundPosters['rounds'][number], { language, words }: PaperLook) {
  const inOrder = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  return {
    round,
    groups: groups.map(({ mark, place, people }) => ({
      mark: drawn(mark),
      place,
      called: filled(words.table, { mark: drawn(mark).label }),
      told: words[`mark.${mark.letter}`],
      people: people.toSorted(inOrder.compare),
    })),
  };
}
