import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';

/** What became of a promise. */
export type PromiseState = 'coming' | 'underway' | 'late' | 'kept' | 'notKept';

interface StateProps {
  t: T;
  is: PromiseState;
  /** Instead of the usual word: "1 en retard", "inscrit", "Venez directement". */
  children?: Child;
}

/** Glyph and word, no pill. */
export function State({ t, is, children }: StateProps) {
  return (
    <span class={`state is-${is}`}>
      <Glyph state={is} size={18} />
      <span>{children ?? t(`ui.state.${is}`)}</span>
    </span>
  );
}

/** The glyph alone: only where the word stands beside it. */
export function Glyph({ state, size = 22 }: { state: PromiseState; size?: number | undefined }) {
  return (
    <svg class={`glyph is-${state}`} viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      {drawings[state]}
    </svg>
  );
}

const drawings = {
  coming: <circle class="line" cx="12" cy="12" r="9" stroke-dasharray="3.2 3.87" />,
  underway: (
    <>
      <circle class="line" cx="12" cy="12" r="9.6" />
      <path d="M12 4.6a7.4 7.4 0 0 1 0 14.8Z" />
    </>
  ),
  late: (
    <>
      <path d="M12 .6 23.4 12 12 23.4.6 12Z" />
      <path class="in" d="M10.6 6.2h2.8l-.4 7h-2Zm1.4 8.6a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2Z" />
    </>
  ),
  kept: (
    <>
      <circle cx="12" cy="12" r="10.8" />
      <path class="tick" d="m7.4 12.4 3.2 3.1 6-6.6" />
    </>
  ),
  notKept: (
    <>
      <circle class="line" cx="12" cy="12" r="9.6" />
      <path d="M7 10.7h10v2.6H7Z" />
    </>
  ),
};
