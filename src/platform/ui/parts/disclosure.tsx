import type { Child } from 'hono/jsx';
import { Icon } from '../icons/icon.tsx';

/** What not everybody needs, one touch away. Works without JavaScript. */
export function Disclosure({ label, children, open }: { label: Child; children?: Child; open?: boolean | undefined }) {
  return (
    <details class="disclosure" open={open}>
      <summary>
        <Icon name="caret-down" size={18} />
        {label}
      </summary>
      <div>{children}</div>
    </details>
  );
}
