import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { HiddenFields } from './action-form.tsx';
import { Button } from './button.tsx';
import { ErrorSummary, type Problems } from './error-summary.tsx';
import { FieldLabels } from './field-labels.ts';

interface FormProps {
  t: T;
  action: string;
  method?: 'get' | 'post' | 'put' | 'patch' | 'delete' | undefined;
  children?: Child;
  /** The verb on the filled button. Without it the form has the buttons you put in it. */
  submit?: string | undefined;
  /** Beside the button: another way, as a link or a text button. */
  other?: Child;
  /** What kept it from being sent, shown at the top. */
  problems?: Problems | undefined;
  /** Travels along unseen: the version of what is changed, an idempotency key. */
  fields?: Readonly<Record<string, string>> | undefined;
  /** It carries files. */
  files?: boolean | undefined;
  /** The button takes the whole width and 52 px: for the one decisive act of the page. */
  decisive?: boolean | undefined;
  id?: string | undefined;
}

export function Form(props: FormProps) {
  const { t, action, method = 'post', children, submit, other, problems, fields, files, decisive, id, ...rest } = props;
  const hasProblems = problems !== undefined && Object.keys(problems).length > 0;
  const { drawn, labels } = hasProblems ? drawnWithLabels(children) : { drawn: children, labels: undefined };
  return (
    // The server says what is wrong, in our words and in the language of the page: the browser's own bubbles stay out.
    <form
      class="form"
      id={id}
      action={files && method !== 'post' ? withMethod(action, method) : action}
      method={method === 'get' ? 'get' : 'post'}
      enctype={files ? 'multipart/form-data' : undefined}
      novalidate
      {...rest}
    >
      {hasProblems ? <ErrorSummary t={t} problems={problems} labels={labels} /> : null}
      <HiddenFields method={method === 'get' || files ? 'post' : method} fields={fields} />
      {drawn}
      {submit === undefined ? null : (
        <div class="form-acts">
          <Button size={decisive ? 'decisive' : 'usual'} full={decisive}>
            {submit}
          </Button>
          {other}
        </div>
      )}
    </form>
  );
}

/** The fields are drawn before the summary that stands above them, so that it can call them by their labels. */
function drawnWithLabels(children: Child): { drawn: Child; labels: ReadonlyMap<string, Child> } {
  const labels = new Map<string, Child>();
  const drawn = (<FieldLabels.Provider value={labels}>{children}</FieldLabels.Provider>).toString();
  return { drawn: raw(drawn), labels };
}

/** A form with files says its method in the address: its body is not read before it is known to be allowed. */
function withMethod(action: string, method: string): string {
  return `${action}${action.includes('?') ? '&' : '?'}_method=${method}`;
}

/** Fields that belong together, beside each other where there is room. `small`: numbers, two of them on a phone. */
export function Beside({ children, small }: { children?: Child; small?: boolean | undefined }) {
  return <div class={small ? 'beside beside-small' : 'beside'}>{children}</div>;
}

/** A sum at the foot of a form. */
export function Total({ label, value }: { label: Child; value: Child }) {
  return (
    <p class="total">
      {label} <b>{value}</b>
    </p>
  );
}
