import type { T } from '#platform/texts';

const shapes = {
  A: 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22Z',
  B: 'M2 2h20v20H2Z',
  C: 'M12 1.5 23.5 22H.5Z',
  D: 'M12 0 24 12 12 24 0 12Z',
  E: 'M8.5 1h7v7.5H23v7h-7.5V23h-7v-7.5H1v-7h7.5Z',
  F: 'm12 .5 3.4 7.6 8.2.9-6.1 5.6 1.7 8.2L12 18.6 4.8 22.8l1.7-8.2L.4 9l8.2-.9Z',
  G: 'M12 .5c3 4.2 8 9.3 8 14.7a8 8 0 0 1-16 0C4 9.8 9 4.7 12 .5Z',
  H: 'M2.5 1h19L14.3 12l7.2 11h-19l7.2-11Z',
  J: 'M1.5 23V11.5a10.5 10.5 0 0 1 21 0V23h-6.5V12a4 4 0 0 0-8 0v11Z',
  K: 'M16.5 1.5A11 11 0 1 0 22.5 16 9 9 0 0 1 16.5 1.5Z',
  L: 'M12 .5a11.5 11.5 0 1 1 0 23 11.5 11.5 0 0 1 0-23Zm0 6a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z',
  M: 'M12 1 23.5 10.5V23H.5V10.5Z',
} as const;

/** I and O are skipped: they are read as 1 and 0. Hand them out in this order. */
export const groupLetters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'M'] as const;
export type GroupLetter = (typeof groupLetters)[number];

export function isGroupLetter(letter: string): letter is GroupLetter {
  return letter in shapes;
}

export function GroupShape({ letter, size }: { letter: GroupLetter; size: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path fill-rule="evenodd" d={shapes[letter]} />
    </svg>
  );
}

interface GroupMarkProps {
  t: T;
  letter: GroupLetter;
  /** After the twelfth group the marks come again: 2 makes it A2. */
  turn?: number | undefined;
  /** letter: in the head of a narrow column, where shape and colour are told elsewhere. */
  size?: 'usual' | 'letter' | undefined;
  /** Says colour and shape beside it. Otherwise they are said to screen readers only. */
  words?: boolean | undefined;
}

export const groupLabel = (letter: GroupLetter, turn = 1): string => (turn > 1 ? `${letter}${turn}` : letter);

/** Colour, letter and shape, always the three, always in this order. */
export function GroupMark({ t, letter, turn, size = 'usual', words }: GroupMarkProps) {
  const label = groupLabel(letter, turn);
  const chip =
    size === 'letter' ? (
      <span class={`mark-chip mark-letter on-group group-${letter}`}>{label}</span>
    ) : (
      <span class={`mark-chip on-group group-${letter}`}>
        {label}
        <GroupShape letter={letter} size={18} />
      </span>
    );
  const said = t(`ui.group.${letter}`);
  return words ? (
    <span class="mark-words">
      {chip} {said}
    </span>
  ) : (
    <span>
      {chip}
      <span class="hidden-words"> {said}</span>
    </span>
  );
}
