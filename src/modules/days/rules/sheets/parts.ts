import type { Named } from './named.ts';

/** Who it is about without who it is, what is in the way, what one would do, and towards which services. */
export const SHEET_PARTS = ['profile', 'diagnosis', 'proposals', 'orientations'] as const;
export type SheetPart = (typeof SHEET_PARTS)[number];

/** The parts that send people somewhere: what they name is linked to the directory. */
export const PARTS_THAT_SEND: readonly SheetPart[] = ['proposals', 'orientations'];

type Words = { lang: 'fr' | 'nl' | 'en'; text: string };

export type SheetText = {
  id: string;
  part: SheetPart;
  said: Words;
  replaces: string[];
  named: Named[];
  writtenAt: Date;
};

/** Texts of a part that nobody wrote in the place of: one, or several where two phones wrote without seeing each other. */
export function standing(texts: readonly SheetText[], part: SheetPart): SheetText[] {
  const ofPart = texts.filter((one) => one.part === part);
  const replaced = new Set(ofPart.flatMap(({ replaces }) => replaces));
  return ofPart.filter(({ id }) => !replaced.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** What the field shows: where two texts stand, one after the other. */
export const textOf = (standing: readonly SheetText[]): string =>
  standing
    .map(({ said }) => said.text)
    .filter((text) => text !== '')
    .join('\n\n');

/**
 * What a phone sends of a part: null where its writer changed nothing of what they saw. What was seen is replaced, and
 * nothing else, so that texts written meanwhile stand beside it.
 */
export function written(
  texts: readonly SheetText[],
  part: SheetPart,
  { seen, words }: { seen: readonly string[]; words: string },
): { text: string; replaces: string[] } | null {
  const ofPart = texts.filter((one) => one.part === part);
  const shown = ofPart.filter(({ id }) => seen.includes(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const text = words.trim();
  const isUnchanged = shown.length < 2 && text === textOf(shown).trim();
  if (isUnchanged) return null;
  // The same words on two phones are one text.
  const isThere = standing(texts, part).some(({ said }) => said.text === text) && shown.length < 2;
  return isThere ? null : { text, replaces: shown.map(({ id }) => id) };
}
