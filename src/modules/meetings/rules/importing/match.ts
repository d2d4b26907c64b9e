export type Known = { personId: string; name: string; email: string | null };

/** Words of a name, however they are written and in whatever order. */
export const folded = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort();

/**
 * People of the network whom a name or an address may mean: the same address, the same words in any order, or one name
 * alone, perhaps with an initial, that is part of theirs. A proposal: whoever reviews chooses, and nobody is matched by itself.
 */
export function peopleLike({ name, email }: { name: string; email: string }, people: readonly Known[]): Known[] {
  const words = folded(name);
  const likeness = (one: Known): number => {
    if (email && one.email?.toLowerCase() === email.toLowerCase()) return 3;
    const theirs = folded(one.name);
    if (words.length === 0) return 0;
    if (words.join(' ') === theirs.join(' ')) return 2;
    const means = (word: string) => theirs.some((one) => one === word || (word.length === 1 && one.startsWith(word)));
    // Initials alone mean too many people.
    return words.some(({ length }) => length > 1) && words.every(means) ? 1 : 0;
  };
  return people
    .map((one) => ({ one, like: likeness(one) }))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like || a.one.name.localeCompare(b.one.name))
    .slice(0, 6)
    .map(({ one }) => one);
}
