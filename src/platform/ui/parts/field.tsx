import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { describedBy, FieldFrame } from './field-frame.tsx';
import { momentInWords } from './moment-in-words.ts';

interface Option {
  value: string;
  label: string;
  disabled?: boolean | undefined;
}

export interface FieldProps {
  t: T;
  /** Also the id, so that an error can lead to it. */
  name: string;
  label: Child;
  value?: string | number | null | undefined;
  type?:
    | 'text'
    | 'email'
    | 'tel'
    | 'url'
    | 'search'
    | 'password'
    | 'number'
    | 'date'
    | 'time'
    | 'datetime-local'
    | 'month'
    | 'textarea'
    | 'select'
    | undefined;
  /** For select. */
  options?: readonly Option[] | undefined;
  help?: Child;
  /** How to mend it. */
  error?: string | undefined;
  /** It says so beside the label. Required fields do not shout. */
  optional?: boolean | undefined;
  /** short: for a date, an hour, a number, a code. long: twice the room of its neighbours in `Beside`. */
  width?: 'short' | 'long' | undefined;
  rows?: number | undefined;
  autocomplete?: string | undefined;
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | undefined;
  min?: string | number | undefined;
  max?: string | number | undefined;
  step?: string | number | undefined;
  maxlength?: number | undefined;
  /** The language being written, where it is not that of the page. */
  lang?: string | undefined;
  autofocus?: boolean | undefined;
  /** Id of a `datalist`: what may be chosen while typing. */
  list?: string | undefined;
  /** Shown to be read and copied. */
  readonly?: boolean | undefined;
  /** Under the field: what was refused in it, words that count. */
  below?: Child;
}

/** Also takes `data-…` attributes, put on the control. */
export function Field(props: FieldProps) {
  const { t, name, label, value, type = 'text', options, help, error, optional, width, below, ...rest } = props;
  const control = {
    class: 'input',
    id: name,
    name,
    required: !optional,
    'aria-invalid': error ? 'true' : undefined,
    'aria-describedby': describedBy(name, help, error),
    ...rest,
  };
  const written = value ?? '';
  return (
    <FieldFrame
      t={t}
      name={name}
      label={label}
      help={help}
      error={error}
      optional={optional}
      width={width}
      below={below}
    >
      {type === 'textarea' ? (
        <textarea {...control}>{written}</textarea>
      ) : type === 'select' ? (
        <select {...control}>
          {(options ?? []).map((option) => (
            <option value={option.value} selected={option.value === String(written)} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <>
          <input {...control} type={type} value={written} />
          {type === 'date' || type === 'datetime-local' ? (
            <output class="help" for={name} data-moment>
              {momentInWords(String(written), t.lang)}
            </output>
          ) : null}
        </>
      )}
    </FieldFrame>
  );
}
