/** The marks in the order in which groups get them. I and O are skipped: they are read as 1 and 0. */
export const markLetters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'M'] as const;
export type MarkLetter = (typeof markLetters)[number];

/** `turn` 1 is the plain mark. After the twelfth group the marks come again with a number: A2, B2 … */
export interface GroupMark {
  letter: MarkLetter;
  turn: number;
}

/** The mark of the group with this index in its round, from 0. */
export function markOfGroup(index: number): GroupMark {
  const letter = markLetters[index % markLetters.length] ?? 'A';
  return { letter, turn: Math.floor(index / markLetters.length) + 1 };
}

export function markLabel({ letter, turn }: GroupMark): string {
  return turn === 1 ? letter : `${letter}${turn}`;
}

const white = '#fefdfa';
const black = '#0c1c23';

/**
 * Ground, colour of letter and shape on it (both are the look's OKLCH tokens as sRGB, because printers know no other), and
 * the shape's outline in a square of 24: M and L go to a point, C bends to one, Z closes.
 */
export const drawnMarks: Record<MarkLetter, { ground: string; on: string; outline: string }> = {
  A: {
    ground: '#1e66ca',
    on: white,
    outline: 'M12 1 C18.08 1 23 5.92 23 12 C23 18.08 18.08 23 12 23 C5.92 23 1 18.08 1 12 C1 5.92 5.92 1 12 1 Z',
  },
  B: { ground: '#fadd65', on: black, outline: 'M2 2 L22 2 L22 22 L2 22 Z' },
  C: { ground: '#e48521', on: black, outline: 'M12 1.5 L23.5 22 L0.5 22 Z' },
  D: { ground: '#47115d', on: white, outline: 'M12 0 L24 12 L12 24 L0 12 Z' },
  E: {
    ground: '#276c22',
    on: white,
    outline:
      'M8.5 1 L15.5 1 L15.5 8.5 L23 8.5 L23 15.5 L15.5 15.5 L15.5 23 L8.5 23 L8.5 15.5 L1 15.5 L1 8.5 L8.5 8.5 Z',
  },
  F: {
    ground: '#f69cc4',
    on: black,
    outline: 'M12 0.5 L15.4 8.1 L23.6 9 L17.5 14.6 L19.2 22.8 L12 18.6 L4.8 22.8 L6.5 14.6 L0.4 9 L8.6 8.1 Z',
  },
  G: {
    ground: '#65f5ea',
    on: black,
    outline:
      'M12 0.5 C15 4.7 20 9.8 20 15.2 C20 19.62 16.42 23.2 12 23.2 C7.58 23.2 4 19.62 4 15.2 C4 9.8 9 4.7 12 0.5 Z',
  },
  H: { ground: '#662d0d', on: white, outline: 'M2.5 1 L21.5 1 L14.3 12 L21.5 23 L2.5 23 L9.7 12 Z' },
  J: {
    ground: '#254457',
    on: white,
    outline:
      'M1.5 23 L1.5 11.5 C1.5 5.7 6.2 1 12 1 C17.8 1 22.5 5.7 22.5 11.5 L22.5 23 L16 23 L16 12 C16 9.79 14.21 8 12 8 C9.79 8 8 9.79 8 12 L8 23 Z',
  },
  K: {
    ground: '#9e85bc',
    on: black,
    outline:
      'M16.5 1.5 C10.89 -0.77 4.5 1.92 2.2 7.51 C-0.1 13.11 2.55 19.51 8.13 21.85 C13.72 24.18 20.13 21.57 22.5 16 C19.27 15.61 16.5 13.51 15.26 10.51 C14.01 7.5 14.49 4.06 16.5 1.5 Z',
  },
  L: {
    ground: '#c73758',
    on: white,
    outline:
      'M12 0.5 C18.35 0.5 23.5 5.65 23.5 12 C23.5 18.35 18.35 23.5 12 23.5 C5.65 23.5 0.5 18.35 0.5 12 C0.5 5.65 5.65 0.5 12 0.5 Z M12 6.5 C8.96 6.5 6.5 8.96 6.5 12 C6.5 15.04 8.96 17.5 12 17.5 C15.04 17.5 17.5 15.04 17.5 12 C17.5 8.96 15.04 6.5 12 6.5 Z',
  },
  M: { ground: '#95be76', on: black, outline: 'M12 1 L23.5 10.5 L23.5 23 L0.5 23 L0.5 10.5 Z' },
};
