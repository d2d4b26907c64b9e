type Audience = 'public' | 'members';

type Along = {
  /** Who may see what it is started from, and what it becomes. */
  from: Audience;
  to: Audience;
  documents: readonly string[];
  leftOut: readonly string[];
  /** Those that were on the page when it was sent. */
  seen: readonly string[];
  /** Whoever sends it said that everybody may see them. */
  agreed: boolean;
};

/**
 * Which documents come along to a new event. null: they were for members and would be open to everybody, which has to be
 * said first, of exactly these documents.
 */
export function documentsAlong({ from, to, documents, leftOut, seen, agreed }: Along): string[] | null {
  const along = documents.filter((id) => !leftOut.includes(id));
  const opens = from === 'members' && to === 'public' && along.length > 0;
  return opens && !(agreed && along.every((id) => seen.includes(id))) ? null : along;
}
