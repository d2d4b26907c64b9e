import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { Choices } from './choice.tsx';

const eleven = Array.from({ length: 11 }, (_, i) => i * 10);
const five = [1, 2, 3, 4, 5];

interface ScaleProps {
  t: T;
  name: string;
  legend: Child;
  /** From 0 to 100 by tens, or from 1 to 5. */
  marks?: 'eleven' | 'five' | undefined;
  /** What stands at the first mark, and at the last. */
  low: string;
  high: string;
  /** What was chosen; empty: nothing yet. A scale never begins in the middle by itself: that would be an answer. */
  value?: string | undefined;
  help?: Child;
  error?: string | undefined;
  optional?: boolean | undefined;
}

/** A place between two poles. Marks on one line, each a target of its own, so that it works without a script. */
export function Scale({ t, name, legend, low, high, value, help, error, optional, marks }: ScaleProps) {
  const all = marks === 'five' ? five : eleven;
  const said = (mark: number) =>
    mark === all[0] ? `${mark}, ${low}` : mark === all.at(-1) ? `${mark}, ${high}` : String(mark);
  return (
    <Choices t={t} name={name} legend={legend} help={help} error={error} optional={optional}>
      <div class="scale">
        <div class={marks === 'five' ? 'scale-marks scale-five' : 'scale-marks'}>
          {all.map((mark) => (
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
