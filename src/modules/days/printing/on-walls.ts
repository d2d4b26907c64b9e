import { tableKinds } from '#modules/statements';
import { isLanguage } from '#platform/texts';
import {
  drawResult,
  type PaperLook,
  type PosterGroup,
  placePosters,
  type RenderPdf,
  roundPosters,
  type TableCard,
  tableCards,
  tableSheets,
} from '../papers/index.ts';
import type { Round } from '../rules/day.ts';
import { fullName } from '../rules/names.ts';
import { drawnRounds } from '../rules/papers.ts';
import { listedGroups, type Printing, paperMark, paperRound, placeOfGroup } from './printing.ts';
import { paperWords } from './words.ts';

export function printPosters(renderPdf: RenderPdf, printing: Printing, look: PaperLook) {
  const rounds = printing.rounds.map((round) => posterRound(printing, round));
  return roundPosters(renderPdf, { day: printing.paperDay, rounds }, look);
}

/** A place is the same in two rounds when it is called the same. */
export function printPlacePosters(renderPdf: RenderPdf, printing: Printing, look: PaperLook) {
  const rounds = printing.rounds.map((round) => posterRound(printing, round));
  const called = rounds.flatMap(({ groups }) => groups.flatMap(({ place }) => place ?? []));
  const names = new Map(called.map((place) => [alike(place), place]));
  const places = [...names].map(([name, place]) => ({
    place,
    rounds: rounds
      .map(({ round, groups }) => ({
        round,
        groups: groups.filter((group) => group.place !== null && alike(group.place) === name),
      }))
      .filter(({ groups }) => groups.length > 0),
  }));
  return placePosters(renderPdf, { day: printing.paperDay, places }, look);
}

const alike = (place: string) => place.trim().toLowerCase();

/** One card a mark: what sits there in each round. In the language of the papers; the colour in the others as well. */
export function printTableCards(renderPdf: RenderPdf, printing: Printing, look: PaperLook) {
  const { t } = printing;
  const most = Math.max(0, ...printing.rounds.map(({ groups }) => groups.length));
  const cards = Array.from({ length: most }, (_, index): TableCard => {
    const here = printing.rounds.filter(({ groups }) => index < groups.length);
    const rounds = here.map((round) => ({
      round: paperRound(t, round),
      place: placeOfGroup(t, round, index),
      facilitators: facilitatorsOf(printing, round, index),
    }));
    return { mark: paperMark(index), code: printing.tableCodes.get(index) ?? null, rounds };
  });
  const others = ['fr', 'nl'].filter(isLanguage).filter((lang) => lang !== look.language);
  return tableCards(
    renderPdf,
    { day: printing.paperDay, place: printing.place.replace(/\/p$/, '/t'), cards },
    look,
    others.map((lang) => paperWords[lang]),
  );
}

/** First names, as people say them at a table. */
function facilitatorsOf(printing: Printing, round: Round, group: number): string[] {
  const leads = new Set(
    round.tasks.filter(({ task }) => task === 'facilitator').map(({ registrationId }) => registrationId),
  );
  return (listedGroups(printing, round)[group] ?? []).filter(({ id }) => leads.has(id)).map(fullName);
}

/** One for each table of each round: what it says there is said by another group. */
export function printTableSheets(renderPdf: RenderPdf, { paperDay, rounds, t }: Printing, look: PaperLook) {
  const kinds = tableKinds.map((kind) => t(`ui.kind.${kind}`));
  const groups = rounds.flatMap((round) =>
    round.groups.map(({ index }) => ({ round: paperRound(t, round), mark: paperMark(index) })),
  );
  return tableSheets(renderPdf, { day: paperDay, kinds, groups }, look);
}

export function printDraw(renderPdf: RenderPdf, printing: Printing, look: PaperLook) {
  const { paperDay, drawNumbers, t } = printing;
  const rounds = drawnRounds(printing.rounds).map((round) => ({
    round: paperRound(t, round),
    number: drawNumbers.get(round.id)?.toString() ?? null,
    people: listedGroups(printing, round).flatMap((group, index) =>
      group.map((person) => ({ name: fullName(person), mark: paperMark(index) })),
    ),
  }));
  return drawResult(renderPdf, { day: paperDay, rounds }, look);
}

function posterRound(printing: Printing, round: Round) {
  const groups = listedGroups(printing, round).map(
    (group, index): PosterGroup => ({
      mark: paperMark(index),
      place: placeOfGroup(printing.t, round, index),
      people: group.map(fullName),
    }),
  );
  return { round: paperRound(printing.t, round), groups };
}
