import { plain } from './plain.ts';

const particles = new Set(
  'de du des le la les van vander vanden von zu zum den der ter ten te t d l el al da do dos das di del della dello mac mc o st saint sint y ait ould abou bou ibn bin bint'.split(
    ' ',
  ),
);

/** "De", "Van", "den", "El": opens a family name of several words. */
export function isParticle(word: string): boolean {
  return particles.has(plain(word)) || /^['’][ts]$/i.test(word);
}

/** "DUPONT", "N'GUESSAN": capitals through and through. One letter says nothing. */
export function isAllCapitals(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** "Mme Ana Dupuis", "Dhr. Bram De Smet". */
export function withoutTitle(name: string): string {
  return name.replace(
    /^(?:m|mr|mme|mlle|mw|mevr|mevrouw|dhr|de heer|dr|madame|monsieur|mademoiselle|ms|mrs)(?:\.\s*|\s+)(?=\p{L}{2,})/iu,
    (title) =>
      // "M" alone may be the initial of a given name in capitals; with its point or in mixed case it is a title.
      /^m\s/i.test(title) ? title : '',
  );
}

/** "Dupuis Ana (remplace Marc)" is Dupuis Ana, and a note. */
export function noteApart(name: string): { name: string; note: string | null } {
  const note = /\(([^()]*)\)|\[([^[\]]*)\]/.exec(name);
  if (!note) return { name, note: null };
  const rest = name.replace(note[0], ' ').replace(/\s+/g, ' ').trim();
  return rest === '' ? { name, note: null } : { name: rest, note: (note[1] ?? note[2] ?? '').trim() || null };
}
