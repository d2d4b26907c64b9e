import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { describedBy, FieldFrame } from './field-frame.tsx';

interface FileFieldProps {
  t: T;
  name: string;
  label: Child;
  /** Which files, how large. */
  help?: Child;
  /** As the browser wants it: ".csv,.xlsx". */
  accept?: string | undefined;
  error?: string | undefined;
  optional?: boolean | undefined;
  multiple?: boolean | undefined;
}

/** A real file input, large enough to drop a file on it without any script. */
export function FileField({ t, name, label, help, accept, error, optional, multiple }: FileFieldProps) {
  return (
    <FieldFrame t={t} name={name} label={label} help={help} error={error} optional={optional}>
      <input
        class="input"
        type="file"
        id={name}
        name={name}
        accept={accept}
        multiple={multiple}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(name, help, error)}
        data-drop
      />
    </FieldFrame>
  );
}
