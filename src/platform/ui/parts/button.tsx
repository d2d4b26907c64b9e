import type { Child } from 'hono/jsx';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';

export interface ButtonLook {
  /** filled: one per view. outlined: the others. text: to go back or undo. danger: what takes something away for good. */
  kind?: 'filled' | 'outlined' | 'text' | 'danger' | undefined;
  /** decisive: 52 px, for the one act of the page. small: 36 px, on a desk only. */
  size?: 'usual' | 'decisive' | 'small' | undefined;
  icon?: IconName | undefined;
  /** As wide as what it stands in. */
  full?: boolean | undefined;
  /** Not allowed yet. The reason is in the label ("Clore, 2 points restent"); it still takes focus. */
  notYet?: boolean | undefined;
}

interface ButtonProps extends ButtonLook {
  /** A verb said by the person: "Promettre", "Dire où on en est". */
  children?: Child;
  /** Leads somewhere: a link. Without it, sends the form it stands in. */
  href?: string | undefined;
  /** In another window: for what is shown elsewhere. */
  target?: '_blank' | undefined;
  name?: string | undefined;
  value?: string | undefined;
  type?: 'submit' | 'button' | undefined;
  /** More words for those who do not see what stands around: "Modifier Yassine El Amrani". Begins with the label. */
  label?: string | undefined;
  id?: string | undefined;
  /** Sends another form than the one it stands in. */
  form?: string | undefined;
  /** Sends the form without checking it: to keep a draft. */
  formnovalidate?: boolean | undefined;
  download?: boolean | undefined;
  /** Sends the form somewhere else than the others do. */
  formaction?: string | undefined;
  formmethod?: 'get' | 'post' | undefined;
}

/** Also takes `data-…` attributes, for an island or Turbo. */
export function Button(props: ButtonProps) {
  const {
    children,
    kind = 'filled',
    size = 'usual',
    icon,
    full,
    notYet,
    href,
    label,
    type = 'submit',
    ...rest
  } = props;
  const names = ['button', notYet ? 'button-not-yet' : `button-${kind}`, size !== 'usual' && `button-${size}`];
  const look = [...names, full && 'button-full'].filter(Boolean).join(' ');
  const inside = (
    <>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </>
  );
  if (href !== undefined && !notYet)
    return (
      <a class={look} href={href} aria-label={label} {...rest}>
        {inside}
      </a>
    );
  return (
    <button class={look} type={notYet ? 'button' : type} aria-disabled={notYet && 'true'} aria-label={label} {...rest}>
      {inside}
    </button>
  );
}

/** Buttons beside each other; the filled one first, except in a title. */
export function Acts({ children }: { children?: Child }) {
  return <div class="acts">{children}</div>;
}
