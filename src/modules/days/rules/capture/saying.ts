/** Ids of acts are UUIDv7, made where the act was done: the later one is the higher one. */
export type SayingAct = { id: string; statementId: string } & (
  | { does: 'write' }
  | { does: 'take' }
  | { does: 'return' }
);

/** What is known of one statement of a table: which act wrote its words last, and which one took it back last. */
export type Saying = { wordsAct: string | null; thereAct: string | null; isThere: boolean };

export const UNSAID: Saying = { wordsAct: null, thereAct: null, isThere: true };

export type HeardAct = {
  saying: Saying;
  /** The words of this act are the ones that count now. */
  newWords: boolean;
  /** Everybody may read it now. */
  isShown: boolean;
};

/**
 * One act more, whatever the order in which acts are heard and however often: of those that write the latest counts, and
 * of those that take back or put back the latest. So phones that were offline come to the same.
 */
export function hear(known: Saying, act: SayingAct): HeardAct {
  const isNewer = (last: string | null) => last === null || act.id > last;
  const newWords = act.does === 'write' && isNewer(known.wordsAct);
  const moves = act.does !== 'write' && isNewer(known.thereAct);
  const saying: Saying = {
    wordsAct: newWords ? act.id : known.wordsAct,
    thereAct: moves ? act.id : known.thereAct,
    isThere: moves ? act.does === 'return' : known.isThere,
  };
  return { saying, newWords, isShown: saying.wordsAct !== null && saying.isThere };
}

/** So long the phone that said something may say it otherwise, or take it back. */
const HOURS_TO_CORRECT = 3;

export const mayCorrect = (writtenAt: Date, at: Date): boolean =>
  at.getTime() - writtenAt.getTime() < HOURS_TO_CORRECT * 3_600_000;
