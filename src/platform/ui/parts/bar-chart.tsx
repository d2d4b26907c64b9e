import type { Child } from 'hono/jsx';

export interface BarColumn {
  /** Under its bars: "6". */
  head: string;
  /** One for each series. */
  values: readonly number[];
  /** All of it in a sentence that begins with the head: what the button or the bars are called. */
  said: string;
  /** Under the head: "choisi", "proposé". */
  note?: string | undefined;
  current?: boolean | undefined;
}

interface BarChartProps {
  caption: string;
  /** One above the other, each with its own scale. At most two. */
  series: readonly string[];
  columns: readonly BarColumn[];
  /** What the heads count: "tables". */
  headsAre: string;
  /** With it each head is a button that sends its value with the form of this id; `get`: to this address, to be shown. */
  choose?: { form: string; name: string; get?: string | undefined } | undefined;
  figure(value: number): string;
}

const WIDTH = 44;
const BAR = 26;
const HIGH = 44;
const FIGURE = 18;

/** Few numbers beside each other, of which one can be chosen. Beside it stands a table that says the same. */
export function BarChart({ caption, series, columns, headsAre, choose, figure }: BarChartProps) {
  const most = series.map((_, index) => Math.max(1, ...columns.map(({ values }) => values[index] ?? 0)));
  return (
    <figure class="bar-chart" aria-label={caption}>
      <figcaption>
        {series.map((name, index) => (
          <span class="bar-chart-key">
            <svg width="14" height="14" aria-hidden="true">
              <rect class={`bar bar-${index}`} x="1" y="1" width="12" height="12" />
            </svg>
            {name}
          </span>
        ))}
      </figcaption>
      <ol>
        {columns.map((column) => (
          <li class={column.current ? 'bar-chart-current' : undefined}>
            {series.map((_, index) => (
              <Bar index={index} value={column.values[index] ?? 0} most={most[index] ?? 1} figure={figure} />
            ))}
            <Head column={column} choose={choose} />
            <small>{column.note}</small>
          </li>
        ))}
      </ol>
      <p class="bar-chart-heads" aria-hidden="true">
        {headsAre}
      </p>
    </figure>
  );
}

interface BarProps {
  index: number;
  value: number;
  most: number;
  figure(value: number): string;
}

/** Sizes are attributes, colours are classes: no style in the page. */
function Bar({ index, value, most, figure }: BarProps) {
  const height = value === 0 ? 0 : Math.max(2, Math.round((value / most) * HIGH));
  const foot = FIGURE + HIGH;
  return (
    <svg width={WIDTH} height={foot + 2} viewBox={`0 0 ${WIDTH} ${foot + 2}`} aria-hidden="true">
      <text x={WIDTH / 2} y={foot - height - 5} text-anchor="middle">
        {figure(value)}
      </text>
      {height > 0 ? (
        <rect class={`bar bar-${index}`} x={(WIDTH - BAR) / 2 + 1} y={foot - height} width={BAR - 2} height={height} />
      ) : null}
      <line x1="3" x2={WIDTH - 3} y1={foot + 0.5} y2={foot + 0.5} />
    </svg>
  );
}

function Head({ column, choose }: { column: BarColumn; choose: BarChartProps['choose'] }): Child {
  const { head, said, current } = column;
  if (choose)
    return (
      <button
        class="bar-chart-head"
        type="submit"
        form={choose.form}
        formmethod={choose.get === undefined ? undefined : 'get'}
        formaction={choose.get}
        name={choose.name}
        value={head}
        aria-label={said}
        aria-current={current ? 'true' : undefined}
      >
        {head}
      </button>
    );
  return (
    <span class="bar-chart-head">
      <span aria-hidden="true">{head}</span>
      <span class="hidden-words">{said}</span>
    </span>
  );
}
