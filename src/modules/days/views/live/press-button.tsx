import type { Child } from 'hono/jsx';
import { Button, type IconName } from '#platform/ui';

interface PressButtonProps {
  action: string;
  kind: string;
  /** What the act takes; `step` is put right by the island. */
  fields?: Readonly<Record<string, string>> | undefined;
  children?: Child;
  look?: 'filled' | 'outlined' | 'text' | 'danger' | undefined;
  icon?: IconName | undefined;
  decisive?: boolean | undefined;
  /** More words for those who do not see what stands around. */
  label?: string | undefined;
  pressed?: boolean | undefined;
  hidden?: boolean | undefined;
  /** The key that does the same. */
  shortcut?: string | undefined;
}

/** A button of the console: a form that works as such, and that the island does at once. */
export function PressButton(props: PressButtonProps) {
  const {
    action,
    kind,
    fields = {},
    children,
    look = 'outlined',
    icon,
    decisive,
    label,
    pressed,
    hidden,
    shortcut,
  } = props;
  return (
    <form class="action-form" method="post" action={action} data-press={kind} hidden={hidden}>
      <input type="hidden" name="kind" value={kind} />
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button
        kind={look}
        icon={icon}
        size={decisive ? 'decisive' : 'usual'}
        full
        label={label}
        aria-pressed={pressed === undefined ? undefined : String(pressed)}
        aria-keyshortcuts={shortcut}
      >
        {children}
      </Button>
    </form>
  );
}
