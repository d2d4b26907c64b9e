import type { Standing } from '#platform/writing/client';

/** Sentences of the page, by name. */
export type Sentences = Record<
  | 'opening'
  | 'saving'
  | 'saved'
  | 'offlineKept'
  | 'offlineHere'
  | 'toApprove'
  | 'approved'
  | 'notWriter'
  | 'full'
  | 'nothing',
  string
>;

export type Shown = { tone: 'good' | 'waiting' | 'late'; words: string; isTrouble: boolean };

/** How it stands, in words. "Saved" is said only of what the server has said so. */
export function standingWords(
  { said, isConnected, isSaved }: Standing,
  isKept: boolean,
  words: Sentences,
  at: string,
): Shown {
  const trouble = (sentence: string): Shown => ({ tone: 'late', words: sentence, isTrouble: true });
  if (said && said.may !== 'write') return trouble(said.may === 'nothing' ? words.nothing : reasonOf(said.why, words));
  if (!isConnected)
    return said === null && isSaved
      ? { tone: 'waiting', words: words.opening, isTrouble: false }
      : trouble(isKept ? words.offlineKept : words.offlineHere);
  if (!isSaved) return { tone: 'waiting', words: words.saving, isTrouble: false };
  return { tone: 'good', words: words.saved.replace('{time}', at), isTrouble: false };
}

const reasonOf = (why: string | null, words: Sentences): string =>
  why === 'toApprove' || why === 'approved' || why === 'full' ? words[why] : words.notWriter;
