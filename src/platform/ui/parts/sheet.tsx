import type { Child } from 'hono/jsx';

interface SheetProps {
  title?: Child;
  /** One line under the title. */
  lead?: Child;
  children?: Child;
  id?: string | undefined;
}

/** What one acts on: a form, the text being written. Never a sheet inside a sheet. */
export function Sheet({ title, lead, children, id }: SheetProps) {
  return (
    <section class="sheet" id={id}>
      {title === undefined ? null : (
        <div>
          <h2>{title}</h2>
          {lead === undefined ? null : <p class="quiet small">{lead}</p>}
        </div>
      )}
      {children}
    </section>
  );
}
