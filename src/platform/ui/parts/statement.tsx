import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';

/** What kind of thing was said, and how it looks: what was settled is solid, the rest is tinted. */
export const looks = {
  decision: ['kind-petrol', 'check-square'],
  action: ['kind-saffron', 'flag'],
  promise: ['kind-saffron', 'handshake'],
  proposal: ['kind-petrol-tint', 'lightbulb'],
  idea: ['kind-petrol-tint', 'lightbulb'],
  solution: ['kind-petrol-tint', 'key'],
  wish: ['kind-petrol-tint', 'star'],
  question: ['kind-plum', 'question'],
  problem: ['kind-brick', 'warning'],
  drawback: ['kind-brick', 'thumbs-down'],
  bad: ['kind-brick', 'thumbs-down'],
  need: ['kind-plum', 'hand-heart'],
  good: ['kind-leaf', 'thumbs-up'],
  advantage: ['kind-leaf', 'thumbs-up'],
  information: ['', 'info'],
  remark: ['', 'chat-circle-text'],
} as const satisfies Record<string, readonly [string, IconName]>;

export type StatementKind = keyof typeof looks;

export function StatementLabel({ t, kind }: { t: T; kind: StatementKind }) {
  const [look, icon] = looks[kind];
  return (
    <span class={`kind ${look}`}>
      <Icon name={icon} size={14} />
      {t(`ui.kind.${kind}`)}
    </span>
  );
}

interface StatementProps {
  t: T;
  /** null: words around the rest, of no kind of their own. */
  kind: StatementKind | null;
  children?: Child;
  id?: string | undefined;
  /** Who said it, where. */
  by?: Child;
  /** Under it: votes, owner and date, buttons. */
  below?: Child;
  lang?: string | undefined;
}

/** Label in the left margin, words at the right. */
export function Statement({ t, kind, children, id, by, below, lang }: StatementProps) {
  return (
    <div class="statement" id={id}>
      {kind === null ? <span /> : <StatementLabel t={t} kind={kind} />}
      <div>
        <p lang={lang}>{children}</p>
        {by === undefined ? null : <p class="quiet small">{by}</p>}
        {below}
      </div>
    </div>
  );
}

/** What a decision or an action still lacks: an owner, a date, a sign. */
export function ToSay({ t, children }: { t: T; children?: Child }) {
  return <span class="to-say">{children ?? t('ui.toSay')}</span>;
}
