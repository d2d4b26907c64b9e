import type { Child } from 'hono/jsx';
import { Button, type ButtonLook } from './button.tsx';

interface ActionFormProps extends ButtonLook {
  action: string;
  /** Anything but post travels as `_method`. */
  method?: 'post' | 'put' | 'patch' | 'delete' | undefined;
  /** The label of the button. */
  children?: Child;
  /** More words for those who do not see what stands around. */
  label?: string | undefined;
  fields?: Readonly<Record<string, string>> | undefined;
}

/** One act with one button, where nothing is to be filled in. Also takes `data-…` attributes for the form. */
export function ActionForm(props: ActionFormProps) {
  const { action, method = 'post', children, label, fields, kind, size, icon, full, notYet, ...rest } = props;
  return (
    <form class="action-form" method="post" action={action} {...rest}>
      <HiddenFields method={method} fields={fields} />
      <Button kind={kind ?? 'outlined'} size={size} icon={icon} full={full} notYet={notYet} label={label}>
        {children}
      </Button>
    </form>
  );
}

interface HiddenFieldsProps {
  method: 'post' | 'put' | 'patch' | 'delete';
  fields?: Readonly<Record<string, string>> | undefined;
}

export function HiddenFields({ method, fields }: HiddenFieldsProps) {
  return (
    <>
      {method === 'post' ? null : <input type="hidden" name="_method" value={method} />}
      {Object.entries(fields ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
