/** The letters of groups, in the order in which groups get them. I and O are skipped: they are read as 1 and 0. */
const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'M'] as const;

export type MarkLetter = (typeof letters)[number];

/** Colour, letter and shape go together. After the twelfth group they come again with a number: A2, B2 … */
export type Mark = { letter: MarkLetter; turn: number; label: string };

/** The mark of the group with this index in its round, from 0. */
export function markOf(index: number): Mark {
  const letter = letters[index % letters.length] ?? 'A';
  const turn = Math.floor(index / letters.length) + 1;
  return { letter, turn, label: turn === 1 ? letter : `${letter}${turn}` };
}
