import { codeWords } from './code-words.ts';

/** Without 0 and 1, which a hurried hand writes like O and I. */
const digits = '23456789';

/** `pick(n)` gives an unpredictable whole number from 0 to n − 1: whoever knows one code must not guess another. */
export function newCode(pick: (n: number) => number): string {
  const word = codeWords[pick(codeWords.length)] ?? '';
  return `${word} ${Array.from({ length: 4 }, () => digits[pick(digits.length)]).join('')}`;
}

/** "tilleul 4273", "Tilleul-4273", "TILLEUL4273" are one code. null: it cannot be one. */
export function codeAsTyped(typed: string): string | null {
  const plain = typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  const parts = /^([A-Z]{3,12})(\d{4})$/.exec(plain);
  return parts ? `${parts[1]} ${parts[2]}` : null;
}
