import type { Child } from 'hono/jsx';
import { Icon } from '../icons/icon.tsx';

interface FactsProps {
  facts: readonly {
    figure: Child;
    words: Child;
    /** "minimum prouvé": only where it was proven. */
    proven?: string | undefined;
  }[];
  /** What the figures mean, in a sentence. */
  text?: Child;
}

/** A few figures that state a fact and its proof. Never a grade. */
export function Facts({ facts, text }: FactsProps) {
  return (
    <div class="facts">
      <ul>
        {facts.map(({ figure, words, proven }) => (
          <li>
            <b>{figure}</b>
            <span>
              {words}
              {proven ? (
                <span class="proven">
                  <Icon name="seal-check" size={18} filled />
                  {proven}
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {text === undefined ? null : <p class="facts-text">{text}</p>}
    </div>
  );
}
