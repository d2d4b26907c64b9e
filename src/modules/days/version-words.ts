import { inLanguage, type T } from '#platform/texts';
import type { SeatingFigures } from './rules/seating-figures.ts';
import type { Version } from './rules/versions.ts';
import { paperName } from './words.ts';

/** What a version is called: as its keeper said, else by what was printed of it. */
export function versionName(t: T, { name, papers, at }: Pick<Version, 'name' | 'papers' | 'at'>): string {
  if (name) return inLanguage(name, t.lang).text;
  const what = t.list((papers ?? []).map((paper) => paperName(t, paper)));
  return t('versions.printed', { what, day: t.day(at), time: t.time(at) });
}

/** What two seatings are worth, side by side. */
export function comparedRows(t: T, figures: readonly [SeatingFigures, SeatingFigures]): { cells: string[] }[] {
  const row = (label: string, figure: (of: SeatingFigures) => string) => ({ cells: [label, ...figures.map(figure)] });
  const isSomewhere = (figure: (of: SeatingFigures) => number) => figures.some((of) => figure(of) > 0);
  return [
    row(t('versions.colleagues'), ({ sameOrganisation }) => t.number(sameOrganisation)),
    row(t('versions.again'), ({ again }) => t.number(again)),
    row(t('versions.met'), ({ metFewest, metMost }) => t('versions.metRange', { fewest: metFewest, most: metMost })),
    ...(isSomewhere(({ brokenWishes }) => brokenWishes)
      ? [row(t('versions.brokenWishes'), ({ brokenWishes }) => t.number(brokenWishes))]
      : []),
    ...(isSomewhere(({ withoutTable }) => withoutTable)
      ? [row(t('versions.withoutTable'), ({ withoutTable }) => t.number(withoutTable))]
      : []),
  ];
}
