import { inLanguage, type T } from '#platform/texts';
import type { SeatingFigures } from '../rules/seating-figures.ts';
import type { Version } from '../rules/versions.ts';
import { paperName } from './index.ts';

/** What a version is called: as its keeper said, else that it was printed. */
export const versionName = (t: T, { name, at }: Pick<Version, 'name' | 'at'>): string =>
  name ? inLanguage(name, t.lang).text : t('versions.printed', { day: t.date(at), time: t.time(at) });

/** Which papers were made of it. Empty: it was kept by hand. */
export const printedWords = (t: T, { papers }: Pick<Version, 'papers'>): string =>
  t.list((papers ?? []).map((paper) => paperName(t, paper)));

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
