import type { Child } from 'hono/jsx';
import { Icon } from '../icons/icon.tsx';

interface TitleProps {
  children?: Child;
  /** What this page is for, in one or two sentences. */
  lead?: Child;
  /** Words above the title, in saffron: a kind and an edition, a state in time. */
  over?: Child;
  /** The acts of this page, at the right on a desk: at most one filled button. */
  acts?: Child;
  /** Where one comes from. */
  back?: { href: string; label: string } | undefined;
  /** small: for boards, where the place belongs to the work. */
  size?: 'usual' | 'small' | undefined;
}

/** The title of the page, once. */
export function Title({ children, lead, over, acts, back, size = 'usual' }: TitleProps) {
  return (
    <div class={size === 'small' ? 'title title-small' : 'title'}>
      <div>
        {back ? <BackWay {...back} /> : null}
        {over === undefined ? null : <p class="over">{over}</p>}
        <h1>{children}</h1>
        {lead === undefined ? null : <p class="lead">{lead}</p>}
      </div>
      {acts === undefined ? null : <div class="acts">{acts}</div>}
    </div>
  );
}

export function BackWay({ href, label }: { href: string; label: string }) {
  return (
    <p class="back-way inline">
      <a class="with-icon" href={href}>
        <Icon name="arrow-left" size={16} />
        {label}
      </a>
    </p>
  );
}
