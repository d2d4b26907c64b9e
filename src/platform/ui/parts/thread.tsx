import type { Child } from 'hono/jsx';
import { Knot, type KnotState } from './knot.tsx';

export interface ThreadKnot {
  state: KnotState;
  name: Child;
  href?: string | undefined;
  /** A moment before the name: the hour of an agenda item. */
  hour?: Child;
  /** Where it comes from, how long it takes. */
  text?: Child;
  /** At the right on a desk, in one line on a phone: the state in words, the date, who. */
  side?: { words?: Child; lines?: readonly Child[] | undefined } | undefined;
  /** Buttons. */
  acts?: Child;
  id?: string | undefined;
}

/** Things that hang on one line, in order: promises, agenda items, what happened to a request. */
export function Thread({ knots }: { knots: readonly ThreadKnot[] }) {
  return (
    <ol class="thread">
      {knots.map((knot) => (
        <li id={knot.id} class={`after-${lineAfter(knot.state)}${knot.state === 'now' ? ' thread-now' : ''}`}>
          <span class="thread-knot">
            <Knot state={knot.state} />
          </span>
          <div class="thread-body" aria-current={knot.state === 'now' ? 'step' : undefined}>
            <div class="thread-words">
              {knot.hour === undefined ? null : <div class="row-hour">{knot.hour}</div>}
              <div class="thread-name">{knot.href ? <a href={knot.href}>{knot.name}</a> : knot.name}</div>
              {knot.text === undefined ? null : <p class="quiet">{knot.text}</p>}
              {knot.acts === undefined ? null : <div class="acts">{knot.acts}</div>}
            </div>
            {knot.side ? <Side state={knot.state} {...knot.side} /> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Side({ state, ...side }: { state: KnotState } & NonNullable<ThreadKnot['side']>) {
  return (
    <div class="thread-side">
      {side.words === undefined ? null : <span class={`side-state is-${state}`}>{side.words}</span>}
      {(side.lines ?? []).map((line) => (
        <span>{line}</span>
      ))}
    </div>
  );
}

function lineAfter(state: KnotState): 'late' | 'coming' | 'done' {
  if (state === 'late') return 'late';
  return state === 'coming' || state === 'open' || state === 'now' ? 'coming' : 'done';
}
