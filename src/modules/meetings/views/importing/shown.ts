import type { Answer } from '../../rules/importing/choices.ts';
import type { Group, ItemKind } from '../../rules/importing/items.ts';

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
  /** Whom a name may mean. */
  people: readonly Option[];
};

export type Option = { value: string; label: string };
export type ShownGroup = { group: Group; items: readonly ShownItem[] };
