import type { Child } from 'hono/jsx';

export interface WaitingItem {
  /** "demain", "en retard", "hier", "avant le 21" */
  when: Child;
  /** now: an answer is needed today or tomorrow. */
  tone?: 'now' | 'late' | 'usual' | undefined;
  /** What, as a question. */
  question: Child;
  text?: Child;
  /** One button; only the first of the list is filled. */
  act: Child;
  lang?: string | undefined;
}

/** What awaits me: when, what, one button. */
export function Waiting({ items }: { items: readonly WaitingItem[] }) {
  return (
    <div class="sheet sheet-flush">
      <ul class="waiting">
        {items.map(({ when, tone = 'usual', question, text, act, lang }) => (
          <li>
            <div class={`waiting-when when-${tone}`}>
              <span>{when}</span>
            </div>
            <div class="waiting-words" lang={lang}>
              <b>{question}</b>
              {text === undefined ? null : <p class="quiet small">{text}</p>}
            </div>
            {act}
          </li>
        ))}
      </ul>
    </div>
  );
}
