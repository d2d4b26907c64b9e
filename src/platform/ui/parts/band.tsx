import type { Child } from 'hono/jsx';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';
import { Title } from './title.tsx';

interface BandProps {
  title: Child;
  /** A `DateBlock` of size big, or a `FuzzyDate`. */
  date?: Child;
  over?: Child;
  lead?: Child;
  acts?: Child;
  /** When, where, how one gets in. */
  lines?: readonly IconLine[] | undefined;
  /** time: saffron ground, for what has a date. sheet: for what is being worked on. */
  ground?: 'time' | 'sheet' | undefined;
}

export interface IconLine {
  icon: IconName;
  text: Child;
  /** It is only true where JavaScript runs: elsewhere the line is not shown. */
  needsScript?: boolean | undefined;
}

/** The top of a page that is about one thing. Reaches both edges: a direct child of the page. */
export function Band({ title, date, over, lead, acts, lines, ground = 'time' }: BandProps) {
  const words = (
    <Title over={over} lead={lead} acts={acts} size={ground === 'sheet' ? 'small' : 'usual'}>
      {title}
    </Title>
  );
  return (
    <header class={ground === 'time' ? 'band band-time' : 'band'}>
      {date === undefined ? (
        <div class="stack">
          {words}
          <IconLines lines={lines ?? []} />
        </div>
      ) : (
        <div class="band-body">
          {date}
          {words}
          <IconLines lines={lines ?? []} />
        </div>
      )}
    </header>
  );
}

/** Practical facts, each with its icon. */
export function IconLines({ lines }: { lines: readonly IconLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul class="icon-lines">
      {lines.map(({ icon, text, needsScript }) => (
        <li class={needsScript ? 'needs-script' : undefined}>
          <Icon name={icon} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
