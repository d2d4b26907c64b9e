/** More people than this do not come by one form: their organisers bring a list. */
export const MOST_IN_PARTY = 10;

export type Companion = { givenName: string; familyName: string | null };

/** One name a line: the first word is how they are called, the rest their family name. null: too many, or too long. */
export function companionsTyped(lines: string): Companion[] | null {
  const names = lines
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
  if (names.length >= MOST_IN_PARTY || names.some((name) => name.length > 120)) return null;
  return names.map((name) => {
    const [givenName = '', ...family] = name.split(' ');
    return { givenName, familyName: family.join(' ') || null };
  });
}
