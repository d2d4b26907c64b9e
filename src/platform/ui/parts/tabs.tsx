import type { Child } from 'hono/jsx';
import { Glyph, type PromiseState } from './state.tsx';

interface TabsProps {
  /** What one chooses among: "Moments de la journée". */
  label: string;
  tabs: readonly { href: string; label: Child; text?: Child; current?: boolean | undefined }[];
}

/** Pages beside each other, as links. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.text === undefined ? null : <small>{tab.text}</small>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface FiltersProps {
  label: string;
  filters: readonly { href: string; label: Child; state?: PromiseState | undefined; current?: boolean | undefined }[];
}

/** One list, seen from one side: "Tous, 34", "En retard, 4". */
export function Filters({ label, filters }: FiltersProps) {
  return (
    <nav class="filters" aria-label={label}>
      <ul>
        {filters.map(({ href, label: words, state, current }) => (
          <li>
            <a href={href} aria-current={current ? 'true' : undefined}>
              {state ? <Glyph state={state} size={18} /> : null}
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
