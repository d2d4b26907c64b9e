import type { Child } from 'hono/jsx';

interface MatrixProps {
  /** Also the name of the part that scrolls. */
  caption: string;
  /** Heads of the rows, and of the columns, which stand there by their number. */
  rows: readonly { name: string; number: number }[];
  columns: readonly { name: string; number: number }[];
  /** What stands where a row meets a column; null where there is nothing to say. */
  cell: (row: number, column: number) => { figure: Child; said?: string | undefined; strong?: boolean } | null;
  /** What each row leads to. */
  hrefOf?: ((row: number) => string) | undefined;
  /** The same as a list: on a phone it stands instead of the table. */
  children?: Child;
}

/** Who against whom. Columns are called by number, because their names stand beside the rows. */
export function Matrix({ caption, rows, columns, cell, hrefOf, children }: MatrixProps) {
  return (
    <>
      <section class="table-frame matrix-wide" aria-label={caption} tabindex={0}>
        <table class="table matrix">
          <caption class="hidden-words">{caption}</caption>
          <thead>
            <tr>
              <td />
              {columns.map(({ name, number }) => (
                <th scope="col" class="figure" title={name}>
                  {number}
                  <span class="hidden-words"> {name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, number }, row) => (
              <tr>
                <th scope="row">
                  <span class="matrix-number">{number}</span> {hrefOf ? <a href={hrefOf(row)}>{name}</a> : name}
                </th>
                {columns.map((_, column) => {
                  const met = cell(row, column);
                  return (
                    <td class={met?.strong ? 'figure matrix-own' : 'figure'}>
                      {met?.figure}
                      {met?.said ? <span class="hidden-words"> {met.said}</span> : null}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div class="matrix-narrow">{children}</div>
    </>
  );
}
