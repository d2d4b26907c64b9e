import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { writeDownLabel } from './field-labels.ts';
import { Glyph } from './state.tsx';

interface FieldFrameProps {
  t: T;
  name: string;
  label: Child;
  children?: Child;
  help?: Child;
  error?: string | undefined;
  optional?: boolean | undefined;
  width?: 'short' | 'long' | undefined;
  below?: Child;
}

/** Label above, help under it, then the control, then how to mend it. */
export function FieldFrame({ t, name, label, children, help, error, optional, width, below }: FieldFrameProps) {
  writeDownLabel(name, label);
  return (
    <div class={width === 'short' ? 'field short' : width === 'long' ? 'field field-long' : 'field'}>
      <label class="field-label" for={name}>
        {label}
        {optional ? <span class="aside-words"> {t('ui.optional')}</span> : null}
      </label>
      {help === undefined ? null : (
        <p class="help" id={`${name}-help`}>
          {help}
        </p>
      )}
      {children}
      {error ? <FieldError id={`${name}-error`}>{error}</FieldError> : null}
      {below}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children?: Child }) {
  return (
    <p class="error" id={id}>
      <Glyph state="late" size={18} />
      <span>{children}</span>
    </p>
  );
}

export function describedBy(name: string, help: unknown, error: unknown): string | undefined {
  const ids = [help !== undefined && `${name}-help`, error && `${name}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
