import type { Child } from 'hono/jsx';
import { Glyph } from './state.tsx';

/** Names and where they come from, in two columns. */
export function People({ people }: { people: readonly { name: Child; text?: Child }[] }) {
  return (
    <ul class="people">
      {people.map(({ name, text }) => (
        <li>
          <b>{name}</b>
          {text === undefined ? null : <span>{text}</span>}
        </li>
      ))}
    </ul>
  );
}

interface PresenceProps {
  people: readonly { name: Child; text?: Child; is: 'here' | 'excused' | 'awaited'; act?: Child }[];
  /** The words for the three signs, spoken before each name. */
  words: Readonly<Record<'here' | 'excused' | 'awaited', string>>;
}

/** Who is there, in one column. */
export function Presence({ people, words }: PresenceProps) {
  return (
    <ul class="presence">
      {people.map(({ name, text, is, act }) => (
        <li>
          <Glyph state={is === 'here' ? 'kept' : is === 'excused' ? 'notKept' : 'coming'} size={18} />
          <div>
            <span class="hidden-words">{words[is]}, </span>
            <b>{name}</b>
            {text === undefined ? null : <small>{text}</small>}
            {act}
          </div>
        </li>
      ))}
    </ul>
  );
}
