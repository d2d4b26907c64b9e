import type { BlockContent } from '../minutes/block.ts';
import { type BlockKind, type DecisionMode, decisionModes, isBlockKind } from '../minutes/kinds.ts';

export type Lang = 'fr' | 'nl' | 'en';

/** A piece of the minutes as it stands in the text that is written together, in its order. */
export type Piece = {
  id: string;
  item: string | null;
  kind: BlockKind;
  words: string;
  lang: Lang;
  mode: DecisionMode | null;
  votesFor: number | null;
  votesAgainst: number | null;
  votesAbstained: number | null;
  owner: string | null;
  ownerId: string | null;
  dueOn: string | null;
};

export type PieceFacts = Omit<Piece, 'id' | 'item' | 'words'>;

const MOST_VOTES = 100_000;

/** The database refuses one sign, and half of one that has two; what stands in its place is as long. */
export const storable = (words: string): string => words.toWellFormed().replaceAll('\0', ' ');

/** Devices may write anything there: what is no kind, no figure and no day counts as not said. */
export function factsOf(given: Readonly<Record<string, unknown>>): PieceFacts {
  const text = (value: unknown, most: number) =>
    typeof value === 'string' && value.trim() !== '' ? storable(value.trim().slice(0, most)) : null;
  const figure = (value: unknown) => {
    const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof read === 'number' && Number.isInteger(read) && read >= 0 && read <= MOST_VOTES ? read : null;
  };
  const { lang, mode, dueOn } = given;
  return {
    kind: isBlockKind(given.kind) ? given.kind : 'text',
    lang: lang === 'nl' || lang === 'en' ? lang : 'fr',
    mode: decisionModes.find((one) => one === mode) ?? null,
    votesFor: figure(given.votesFor),
    votesAgainst: figure(given.votesAgainst),
    votesAbstained: figure(given.votesAbstained),
    owner: text(given.owner, 120),
    ownerId: text(given.ownerId, 36),
    dueOn: isDay(dueOn) ? dueOn : null,
  };
}

function isDay(value: unknown): value is string {
  // Before the first year there is none that the database knows.
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value) || value < '0001') return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** Of a row, what the text does not hold: it stays as it is. */
type Stands = Pick<BlockContent, 'words' | 'organisationId' | 'reviewOn' | 'documentId' | 'documentPlace'>;
/** A member, or whoever was named. */
export type Owner = Pick<BlockContent, 'ownerId' | 'ownerName'>;

/** What a piece says, as the row that it becomes. A translation whose original changed is out of date. */
export function contentOfPiece(piece: Piece, owner: Owner, stands: Stands | null): BlockContent {
  const { kind, mode, votesFor, votesAgainst, votesAbstained, dueOn } = piece;
  return {
    ...{ kind, mode, votesFor, votesAgainst, votesAbstained, dueOn, ...owner },
    words: wordsOf(piece, stands?.words ?? null),
    organisationId: stands?.organisationId ?? null,
    reviewOn: stands?.reviewOn ?? null,
    documentId: stands?.documentId ?? null,
    documentPlace: stands?.documentPlace ?? null,
  };
}

function wordsOf({ words, lang }: Piece, stands: BlockContent['words'] | null): BlockContent['words'] {
  if (!stands) return { lang, text: words };
  if (stands.text === words) return stands;
  if (!stands.translations) return { ...stands, text: words };
  const translations = Object.fromEntries(
    Object.entries(stands.translations).map(([of, one]) => [of, { ...one, state: 'outOfDate' as const }]),
  );
  return { ...stands, text: words, translations };
}
