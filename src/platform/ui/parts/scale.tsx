import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { Choices } from './choice.tsx';

const MARKS = Array.from({ length: 11 }, (_, i) => i * 10);

interface ScaleProps {
  t: T;
  name: string;
  legend: Child;
  /** What stands at 0, and at 100. */
  low: string;
  high: string;
  /** What was chosen; empty: nothing yet. A scale never begins in the middle by itself: that would be an answer. */
  value?: string | undefined;
  help?: Child;
  error?: string | undefined;
  optional?: boolean | undefined;
}

/** A place between two poles. Eleven marks on one line, each a target of its own, so that it works without a script. */
export function Scale({ t, name, legend, low, high, value, help, error, optional }: ScaleProps) {
  const said = (mark: number) => (mark === 0 ? `${mark}, ${low}` : mark === 100 ? `${mark}, ${high}` : String(mark));
  return (
    <Choices t={t} name={name} legend={legend} help={help} error={error} optional={optional}>
      <div class="scale">
        <div class="scale-marks">
          {MARKS.map((mark) => (
            <label>
              <input
                type="radio"
                name={name}
                value={String(mark)}
                checked={value === String(mark)}
                aria-label={said(mark)}
              />
              <span aria-hidden="true">{mark}</span>
            </label>
          ))}
        </div>
        <div class="scale-poles" aria-hidden="true">
          <span>{low}</span>
          <span>{high}</span>
        </div>
      </div>
    </Choices>
  );
}
