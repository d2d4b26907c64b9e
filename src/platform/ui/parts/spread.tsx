import type { Child } from 'hono/jsx';

interface SpreadProps {
  /** How many at 0, 10 … 100. */
  counts: readonly number[];
  low: Child;
  high: Child;
  /** Where the middle half stands, and its middle. */
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  /** The same in words. */
  children?: Child;
}

const STEP = 40;
const HIGH = 80;
const WIDTH = STEP * 11;

const xOf = (place: number) => STEP / 2 + (place / 100) * (WIDTH - STEP);

/** How answers are spread between two poles: bars, the middle half as a line under them, its middle as a mark. */
export function Spread({ counts, low, high, lowerQuartile, median, upperQuartile, children }: SpreadProps) {
  const most = Math.max(1, ...counts);
  return (
    <figure class="spread">
      <svg viewBox={`0 0 ${WIDTH} ${HIGH + 16}`} aria-hidden="true">
        {counts.map((count, i) => {
          const height = count === 0 ? 0 : Math.max(3, (count / most) * (HIGH - 6));
          return <rect x={i * STEP + 5} y={HIGH - height} width={STEP - 10} height={height} />;
        })}
        <line x1="0" x2={WIDTH} y1={HIGH + 0.5} y2={HIGH + 0.5} />
        <line class="spread-half" x1={xOf(lowerQuartile)} x2={xOf(upperQuartile)} y1={HIGH + 8} y2={HIGH + 8} />
        <line x1={xOf(median)} x2={xOf(median)} y1={HIGH + 1} y2={HIGH + 15} stroke-width="3" />
      </svg>
      <div class="scale-poles">
        <span>{low}</span>
        <span>{high}</span>
      </div>
      <figcaption>{children}</figcaption>
    </figure>
  );
}
