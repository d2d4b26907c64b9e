import { Glyph, type PromiseState } from './state.tsx';

/** done: it happened. now. coming: not yet. open: nothing came. Or the state of a promise. */
export type KnotState = 'done' | 'now' | 'open' | PromiseState;

/** A square turned 45°: a step of a chain. The promise itself carries its state's glyph. */
export function Knot({ state }: { state: KnotState }) {
  if (state === 'late' || state === 'underway' || state === 'kept' || state === 'notKept')
    return <Glyph state={state} />;
  return (
    <svg class={`knot knot-${state}`} viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d="M10 2.5 17.5 10 10 17.5 2.5 10Z" />
    </svg>
  );
}
