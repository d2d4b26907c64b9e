import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { Mark } from '../shell/mark.tsx';
import { type GroupLetter, GroupShape, groupLabel } from './group-mark.tsx';

interface BigGroundProps {
  t: T;
  letter: GroupLetter;
  /** As in `GroupMark`. */
  turn?: number | undefined;
  /** "Journée du réseau" */
  occasion: Child;
  /** The name they chose. */
  person: Child;
  /** "9 h 30" */
  hour: Child;
  /** "table", "groupe" */
  word: Child;
  /** Where: "Grande salle, près de la fenêtre." */
  children?: Child;
}

/** The whole top takes the group's ground: hour, letter, shape. First child of a `PlainPage` without header. */
export function BigGround({ t, letter, turn, occasion, person, hour, word, children }: BigGroundProps) {
  return (
    <header class={`ground on-group group-${letter}`}>
      <div class="ground-top">
        <span>
          <Mark height={18} oneColour />
          {occasion}
        </span>
        <span>{person}</span>
      </div>
      <h1>
        <span class="ground-hour">{hour}</span>{' '}
        <span class="ground-letter">
          <span>
            {word} <b>{groupLabel(letter, turn)}</b>
          </span>
          <GroupShape letter={letter} size={132} />
        </span>
      </h1>
      <div class="ground-words">
        <strong>{t(`ui.group.${letter}`)}.</strong> {children}
      </div>
    </header>
  );
}
