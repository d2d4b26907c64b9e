import type { T } from '#platform/texts';

interface DateBlockProps {
  t: T;
  /** A `Date`, or YYYY-MM-DD. */
  on: Date | string;
  /** Full saffron: it needs an answer, or it is today. */
  strong?: boolean | undefined;
  /** big: at the top of the page of what happens that day. */
  size?: 'usual' | 'big' | undefined;
}

/** Weekday, figure, month. */
export function DateBlock({ t, on, strong, size = 'usual' }: DateBlockProps) {
  const big = size === 'big';
  const { weekday, figure, month } = t.dateBlock(on, big ? 'long' : 'short');
  return (
    <time class={look(strong, big)} datetime={typeof on === 'string' ? on : on.toISOString()}>
      <span>{weekday}</span> <b>{figure}</b> <span>{month}</span>
    </time>
  );
}

interface FuzzyDateProps {
  /** As it was said: "fin septembre". Never an invented day. */
  words: string;
  strong?: boolean | undefined;
  size?: 'usual' | 'big' | undefined;
}

export function FuzzyDate({ words, strong, size = 'usual' }: FuzzyDateProps) {
  return <span class={`${look(strong, size === 'big')} date-words`}>{words}</span>;
}

function look(strong: boolean | undefined, big: boolean): string {
  return `date${strong ? ' date-strong' : ''}${big ? ' date-big' : ''}`;
}
