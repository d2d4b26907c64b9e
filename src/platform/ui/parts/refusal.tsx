import type { Child } from 'hono/jsx';
import { Note } from './note.tsx';

/** What was refused just now, and what to do: said aloud at once, and where the page begins to be read. */
export function Refusal({ children }: { children?: Child }) {
  return (
    <div role="alert" tabindex={-1} data-errors>
      <Note tone="problem">{children}</Note>
    </div>
  );
}
