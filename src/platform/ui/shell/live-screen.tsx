import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { type GroupLetter, GroupShape, groupLabel } from '../parts/group-mark.tsx';
import { Knot } from '../parts/knot.tsx';
import { Document, type DocumentProps } from './document.tsx';

/** The clock of a day, projected: always on a light ground. Holds a `LivePicture`. */
export function LiveScreen({ children, ...document }: Omit<DocumentProps, 'bodyClass' | 'sheet'>) {
  return (
    <Document {...document} bodyClass="screen-page" sheet="screen">
      {children}
    </Document>
  );
}

interface LivePictureProps {
  /** Over the figures, at the left and at the right. */
  top: Child;
  children?: Child;
  /** At the right: `PlacesAside`s. */
  aside: Child;
  /** At the very foot: the bar that empties. */
  bar: Child;
  /** For whoever stands at the machine. */
  foot: Child;
}

/** The time left a third of the height, one instruction, places at the right, a bar that empties. */
export function LivePicture({ top, children, aside, bar, foot }: LivePictureProps) {
  return (
    <div class="live-screen" data-theme="light" data-picture>
      <main class="live-picture" id="content" tabindex={-1}>
        <div class="live-main">
          <div class="live-top">{top}</div>
          {children}
        </div>
        {aside}
      </main>
      {bar}
      <footer class="screen-foot">{foot}</footer>
    </div>
  );
}

/** Where each group sits, its mark on its ground. */
export function PlacesAside({ t, label, places, ...rest }: PlacesAsideProps) {
  return (
    <ul class="live-places" aria-label={label} {...rest}>
      {places.map(({ letter, turn, place }) => (
        <li class={`on-group group-${letter}`}>
          <b>{groupLabel(letter, turn)}</b>
          <GroupShape letter={letter} size={32} />
          <span>
            <span class="hidden-words">{t(`ui.group.${letter}`)} </span>
            {place}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface PlacesAsideProps {
  t: T;
  label: string;
  places: readonly { letter: GroupLetter; turn: number; place: string | null }[];
  hidden?: boolean | undefined;
}

/** Steps on their thread. Sentences are not said beside each other: they are knots then, with their words unseen. */
export function LiveSteps({ steps }: { steps: readonly { title: string; state: 'done' | 'now' | 'coming' }[] }) {
  const hasWords = steps.every(({ title }) => title.length <= LONGEST);
  return (
    <ol class="live-steps">
      {steps.map(({ title, state }) => (
        <li aria-current={state === 'now' ? 'step' : undefined}>
          <Knot state={state} />
          <span class={hasWords ? undefined : 'hidden-words'}>{title}</span>
        </li>
      ))}
    </ol>
  );
}

const LONGEST = 24;
