export const BADGE_FORMATS = ['a6', 'a7', 'name', 'labels8', 'labels21', 'labels24'] as const;
export type BadgeFormat = (typeof BADGE_FORMATS)[number];

/** How badges lie on an A4 sheet. All lengths in millimetres. */
export interface BadgeSheet {
  columns: number;
  rows: number;
  width: number;
  height: number;
  /** From the edge of the sheet to the first badge. */
  left: number;
  top: number;
  /** Between two columns; rows touch each other. */
  between: number;
  /** lines: the badges fill the sheet, dashed lines run between them. marks: in the margins alone. none: labels come cut. */
  cut: 'lines' | 'marks' | 'none';
  metrics: BadgeMetrics | null;
}

/** Sizes of what stands on a badge that lies across. null on a sheet: the badge stands upright and has its own. */
export interface BadgeMetrics {
  /** Inside the badge, sideways and upright. */
  padding: [x: number, y: number];
  code: number;
  chip: number;
  /** In points. */
  type: { hour: number; family: number; organisation: number; words: number; small: number | null };
}

const middle: BadgeMetrics = {
  padding: [5, 4.5],
  code: 18,
  chip: 7.6,
  type: { hour: 9, family: 15, organisation: 10.5, words: 12, small: 8 },
};
const small: BadgeMetrics = {
  padding: [3, 2.4],
  code: 13.5,
  chip: 5.4,
  type: { hour: 7, family: 9, organisation: 7.5, words: 8, small: null },
};

/** Label sheets have the sizes most makers sell them in: 99.1 × 67.7 (8), 63.5 × 38.1 (21) and 63.5 × 33.9 mm (24). */
export const badgeSheets: Record<BadgeFormat, BadgeSheet> = {
  a6: { columns: 2, rows: 2, width: 105, height: 148.5, left: 0, top: 0, between: 0, cut: 'lines', metrics: null },
  a7: {
    ...{ columns: 2, rows: 4, width: 105, height: 74.25, left: 0, top: 0, between: 0, cut: 'lines' },
    metrics: { ...middle, padding: [10, 6.5] },
  },
  name: {
    ...{ columns: 2, rows: 5, width: 90, height: 55, left: 15, top: 11, between: 0, cut: 'marks' },
    metrics: {
      ...{ padding: [5, 4], code: 16, chip: 6.6 },
      type: { hour: 8, family: 12, organisation: 9, words: 10, small: 7.5 },
    },
  },
  labels8: {
    ...{ columns: 2, rows: 4, width: 99.1, height: 67.7, left: 4.65, top: 13.1, between: 2.5, cut: 'none' },
    metrics: middle,
  },
  labels21: {
    ...{ columns: 3, rows: 7, width: 63.5, height: 38.1, left: 7.25, top: 15.15, between: 2.5, cut: 'none' },
    metrics: small,
  },
  labels24: {
    ...{ columns: 3, rows: 8, width: 63.5, height: 33.9, left: 7.25, top: 12.9, between: 2.5, cut: 'none' },
    metrics: small,
  },
};
