import type { Method, Purpose } from './method.ts';

/** Somebody has so many minutes at most. */
export const spans = [15, 30, 60, 90] as const;
export type Span = (typeof spans)[number];

/** How many are together: a few, a table or two, a hall. */
export const sizes = ['few', 'some', 'many'] as const;
export type Size = (typeof sizes)[number];

const between: Record<Size, { from: number; to: number }> = {
  few: { from: 3, to: 8 },
  some: { from: 9, to: 15 },
  many: { from: 16, to: Number.POSITIVE_INFINITY },
};

export type Asked = { purpose?: Purpose | undefined; within?: Span | undefined; size?: Size | undefined };

/** What serves for this, can be done in that time, and by a group of that size, in the order of the library. */
export const chosenFrom = (methods: readonly Method[], asked: Asked): Method[] =>
  methods.filter(
    ({ purposes, minutes, people }) =>
      (asked.purpose === undefined || purposes.includes(asked.purpose)) &&
      (asked.within === undefined || minutes.min <= asked.within) &&
      (asked.size === undefined || holds(people, between[asked.size])),
  );

const holds = (people: Method['people'], { from, to }: { from: number; to: number }): boolean =>
  people.from <= to && (people.to ?? Number.POSITIVE_INFINITY) >= from;
