import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { describedBy, FieldError } from './field-frame.tsx';
import { writeDownLabel } from './field-labels.ts';

interface ChoicesProps {
  /** Also the id, so that an error can lead to it. */
  name: string;
  legend: Child;
  children?: Child;
  help?: Child;
  error?: string | undefined;
  optional?: boolean | undefined;
  /** Beside each other: for short words. */
  inline?: boolean | undefined;
  t: T;
}

/** A question with its `Choice` rows. */
export function Choices({ name, legend, children, help, error, optional, inline, t }: ChoicesProps) {
  writeDownLabel(name, legend);
  return (
    <fieldset
      class={inline ? 'choices choices-inline' : 'choices'}
      id={name}
      tabindex={-1}
      aria-describedby={describedBy(name, help, error)}
    >
      <legend class="legend">
        {legend}
        {optional ? <span class="aside-words"> {t('ui.optional')}</span> : null}
      </legend>
      {help === undefined ? null : (
        <p class="help" id={`${name}-help`}>
          {help}
        </p>
      )}
      {children}
      {error ? <FieldError id={`${name}-error`}>{error}</FieldError> : null}
    </fieldset>
  );
}

interface ChoiceProps {
  name: string;
  value: string;
  label: Child;
  text?: Child;
  /** At the right: a price, the places left. */
  end?: Child;
  checked?: boolean | undefined;
  disabled?: boolean | undefined;
  /** several: a checkbox. */
  kind?: 'one' | 'several' | undefined;
}

/** A whole row one can tap. Stands in `Choices`, or alone as a checkbox. */
export function Choice({ name, value, label, text, end, checked, disabled, kind = 'one', ...rest }: ChoiceProps) {
  const type = kind === 'one' ? 'radio' : 'checkbox';
  return (
    <label class="choice">
      <input type={type} name={name} value={value} checked={checked} disabled={disabled} {...rest} />
      <span class="choice-body">
        {label}
        {text === undefined ? null : <span class="choice-text">{text}</span>}
      </span>
      {end === undefined ? null : <span class="choice-end">{end}</span>}
    </label>
  );
}
