import type { Answer } from '../../rules/importing/choices.ts';
import type { ItemKind, ListedGroup } from '../../rules/importing/items.ts';

/** One thing that was understood, as its form shows it. */
export type ShownItem = {
  id: string;
  kind: ItemKind;
  fields: Readonly<Record<string, string>>;
  /** null: nobody decided. */
  answer: Answer | null;
  /** As it stands in the text. null: nowhere in particular. */
  quote: string | null;
  href: string | null;
  isUnsure: boolean;
  /** What a reader should look at twice: assumed years, a weekday that contradicts. */
  warnings: readonly string[];
  /** Whom a name may mean. */
  people: readonly Option[];
  /** Entries before it that may be the same person. */
  alike: readonly Option[];
  /** Meetings of the calendar that may be the one announced, and that it is none of them. Empty: none that day. */
  meetings: readonly Option[];
};

export type Option = { value: string; label: string };
export type ShownGroup = { group: ListedGroup; items: readonly ShownItem[] };

/** Where all of it goes. `meetings`: those of that day; empty: there is none. */
export type Into = {
  space: string;
  spaces: readonly Option[];
  meeting: string;
  meetings: readonly Option[];
  isApproved: boolean;
  /** The text itself says that it was approved. */
  saysApproved: boolean;
};
