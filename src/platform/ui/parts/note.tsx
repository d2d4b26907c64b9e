import type { Child } from 'hono/jsx';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';
import { Glyph } from './state.tsx';

interface NoteProps {
  children?: Child;
  /** plain: an aside. done: it reached someone, and stays told. problem. time: about to happen. */
  tone?: 'plain' | 'done' | 'problem' | 'time' | undefined;
  icon?: IconName | undefined;
}

export function Note({ children, tone = 'plain', icon }: NoteProps) {
  return (
    <div class={`note note-${tone}`}>
      {icon ? <Icon name={icon} /> : tone === 'done' ? <Glyph state="kept" size={20} /> : null}
      {tone === 'problem' && !icon ? <Glyph state="late" size={20} /> : null}
      <div>{children}</div>
    </div>
  );
}
