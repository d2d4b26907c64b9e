import type { Child } from 'hono/jsx';

interface ClockFiguresProps {
  minutes: string;
  seconds: string;
  /** "+": it counts what is beyond the time. */
  sign?: string | undefined;
  /** The same for those who hear the page: "12 min 40 s". */
  spoken: string;
}

/** Time left, as large as what it stands in allows; its colon is two knots. An island writes into `data-show`. */
export function ClockFigures({ minutes, seconds, sign = '', spoken }: ClockFiguresProps) {
  return (
    <p class="clock-figures" role="timer">
      <span class="hidden-words" data-show="spoken">
        {spoken}
      </span>
      <span class="clock-digits" aria-hidden="true">
        <span data-show="sign">{sign}</span>
        <span data-show="minutes">{minutes}</span>
        <svg viewBox="0 0 20 56" aria-hidden="true">
          <path d="M10 3 20 13 10 23 0 13ZM10 33 20 43 10 53 0 43Z" />
        </svg>
        <span data-show="seconds">{seconds}</span>
      </span>
    </p>
  );
}

/** What is left of the time, as a bar that empties. `left`: 1 to 0. */
export function ClockBar({ left }: { left: number }) {
  return <progress class="clock-bar" max="1" value={String(left)} aria-hidden="true" data-left />;
}

/** One line of a clock; an island writes into it. Without words it is not there. */
export function ClockLine({ name, children, large }: { name: string; children?: Child; large?: boolean | undefined }) {
  return (
    <p class={large ? 'clock-line clock-large' : 'clock-line'} data-show={name} hidden={!children}>
      {children}
    </p>
  );
}
