/** Of a code, what people say first: its word. */
export const wordOf = (code: string): string => code.split(' ')[0] ?? code;

/**
 * Of the codes that were drawn those whose word no other table of the day has: read aloud in a hall, "EMMER 4597" and
 * "EMMER 4387" are one.
 */
export function withTheirOwnWord(drawn: readonly string[], known: Iterable<string>): string[] {
  const words = new Set(Array.from(known, wordOf));
  return drawn.filter((code) => {
    if (words.has(wordOf(code))) return false;
    words.add(wordOf(code));
    return true;
  });
}
