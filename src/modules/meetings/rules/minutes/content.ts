import type { Written } from '#packages/written';
import type { ApprovalWay, BlockKind, DecisionMode } from './kinds.ts';

/**
 * Minutes as they are approved: everything they say, and nothing that can change afterwards. A person stands in it by the
 * seal of their name (`who`), which can be checked against the name and says nothing without it.
 */
export type MinutesContent = {
  form: 1;
  network: string;
  number: number;
  year: number;
  title: Written;
  purpose: Written | null;
  startsAt: string;
  endsAt: string;
  place: Written | null;
  approvedAt: string;
  approvedHow: ApprovalWay;
  chair: string | null;
  noteTaker: string | null;
  attendance: { who: string; organisation: string | null; state: Seen }[];
  /** They were asked and said nothing. Counted, never named as absent. */
  noAnswer: number;
  items: { id: string; title: Written }[];
  blocks: ContentBlock[];
};

/** `coming` said so beforehand, and nobody noted whether they came. */
export type Seen = 'present' | 'guest' | 'coming' | 'excused' | 'absent';

export type ContentBlock = {
  id: string;
  item: string | null;
  kind: BlockKind;
  words: Written;
  mode: DecisionMode | null;
  votes: { for: number | null; against: number | null; abstained: number | null } | null;
  owner: string | null;
  organisation: string | null;
  dueOn: string | null;
  reviewOn: string | null;
  document: { name: Written; place: string | null } | null;
};

/**
 * One text for the same content, wherever and whenever it is made: JSON with its keys in order and no room between, all
 * words in Unicode NFC. Its SHA-256 is the mark of the minutes.
 */
export function canonical(content: MinutesContent): string {
  return JSON.stringify(content, (_key, value: unknown) => {
    if (typeof value === 'string') return value.normalize('NFC');
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  });
}

export const readCanonical = (sealed: string): MinutesContent => JSON.parse(sealed) as MinutesContent;
