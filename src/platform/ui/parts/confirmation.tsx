import type { Child } from 'hono/jsx';
import { Button } from './button.tsx';

interface ConfirmationProps {
  /** The question, whole: "Retirer la liste « participants-janvier.csv » ?" */
  title: Child;
  /** What will be gone or done, line by line. */
  items?: readonly Child[] | undefined;
  /** What stays, whether it can be undone. */
  children?: Child;
  /** An `ActionForm` with kind danger or filled. */
  act: Child;
  back: { href: string; label: string };
}

/** A page that asks before what cannot be undone. Where undo is possible, act and offer undo instead. */
export function Confirmation({ title, items, children, act, back }: ConfirmationProps) {
  return (
    <section class="sheet confirmation">
      <h1>{title}</h1>
      {items?.length ? (
        <ul class="taken-away">
          {items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      ) : null}
      {children}
      <div class="form-acts">
        {act}
        <Button kind="text" href={back.href}>
          {back.label}
        </Button>
      </div>
    </section>
  );
}
