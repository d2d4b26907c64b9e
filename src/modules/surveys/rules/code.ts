/** Without letters and figures that a hurried hand writes alike: 0 O, 1 I L, 5 S, 2 Z, 8 B, and U V. */
const SIGNS = 'ACDEFGHJKMNPQRTWXY34679';
const LENGTH = 6;

/** `pick(n)` gives an unpredictable whole number from 0 to n − 1. */
export const newCode = (pick: (n: number) => number): string =>
  Array.from({ length: LENGTH }, () => SIGNS[pick(SIGNS.length)]).join('');

/** "kmq 7rt" and "KMQ-7RT" are one code. null: it cannot be one. */
export function codeAsTyped(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return plain.length === LENGTH && [...plain].every((sign) => SIGNS.includes(sign)) ? plain : null;
}

/** As it is shown and said: "KMQ 7RT". */
export const codeShown = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
