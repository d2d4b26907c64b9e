import type { Child } from 'hono/jsx';
import { ActionForm } from '#platform/ui';

interface PinFormProps {
  action: string;
  /** How it is now; the button does the other. */
  pinned: boolean;
  /** Number of the act that put somebody there, for a seat. */
  seen?: number | undefined;
  kind?: 'outlined' | 'text' | undefined;
  children?: Child;
}

/** Holds a seat, a table or a round in place whatever is composed, or lets it go: one act, three sizes. */
export function PinForm({ action, pinned, seen, kind = 'text', children }: PinFormProps) {
  const fields = { pinned: pinned ? 'no' : 'yes', ...(seen !== undefined && { seen: String(seen) }) };
  return (
    <ActionForm action={action} method="put" fields={fields} kind={kind} icon="push-pin">
      {children}
    </ActionForm>
  );
}
