import type { Child } from 'hono/jsx';

export interface Column {
  label: Child;
  /** Figures: narrow, in the middle, in the face of figures. */
  figure?: boolean | undefined;
}

export interface TableRow {
  /** As many as there are columns; the first is the head of the row. */
  cells: readonly Child[];
  /** Something is wrong in this row; say what in one of its cells. */
  problem?: boolean | undefined;
  id?: string | undefined;
}

interface DataTableProps {
  /** Also the name of the part that scrolls on a phone. */
  caption: string;
  /** The title just above says the same: the caption is then for screen readers. */
  captionHidden?: boolean | undefined;
  columns: readonly Column[];
  rows: readonly TableRow[];
  /** Needs 700 px to be read: it scrolls by itself on a phone instead of squeezing. */
  roomy?: boolean | undefined;
}

/** A real table. On a phone it scrolls inside its frame, its first column stays. */
export function DataTable({ caption, captionHidden, columns, rows, roomy }: DataTableProps) {
  return (
    <section class="table-frame" aria-label={caption} tabindex={0}>
      <table class={roomy ? 'table table-roomy' : 'table'}>
        <caption class={captionHidden ? 'hidden-words' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, figure }) => (
              <th scope="col" class={figure ? 'figure' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, problem, id }) => (
            <tr id={id} data-problem={problem ? '' : undefined}>
              {cells.map((cell, index) => {
                const look = columns[index]?.figure ? 'figure' : undefined;
                return index === 0 ? (
                  <th scope="row" class={look}>
                    {cell}
                  </th>
                ) : (
                  <td class={look}>{cell}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A figure that deserves a look. Say why to those who do not see the line under it. */
export function Flagged({ children, why }: { children?: Child; why: string }) {
  return (
    <span class="flagged" title={why}>
      {children}
      <span class="hidden-words">, {why}</span>
    </span>
  );
}
