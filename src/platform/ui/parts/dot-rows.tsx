import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { Choices } from './choice.tsx';

interface DotRowsProps {
  t: T;
  name: string;
  legend: Child;
  help?: Child;
  error?: string | undefined;
  optional?: boolean | undefined;
  /** What one dot is called: "Gommette 2 sur 3, Garderie". */
  called: (row: string, dot: number) => string;
  rows: readonly { name: string; label: string; lang?: string | undefined; placed: number }[];
  /** Dots one may put on each row. */
  dots: number;
}

/** Dots to place on options: each is ticked or not. */
export function DotRows({ t, name, legend, help, error, optional, called, rows, dots }: DotRowsProps) {
  return (
    <Choices t={t} name={name} legend={legend} help={help} error={error} optional={optional}>
      <ul class="dot-rows">
        {rows.map((row) => (
          <li>
            <div lang={row.lang}>{row.label}</div>
            <span>
              {Array.from({ length: dots }, (_, i) => (
                <input
                  type="checkbox"
                  name={row.name}
                  value="1"
                  checked={i < row.placed}
                  aria-label={called(row.label, i + 1)}
                />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Choices>
  );
}
