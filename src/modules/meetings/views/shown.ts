import type { AgendaSum } from '../rules/agenda.ts';
import type { ItemKind, ItemState } from '../rules/kinds.ts';

type Said = { text: string; lang: string };

/** A point as pages show it. */
export type ItemShown = {
  id: string;
  title: Said;
  kind: ItemKind;
  state: ItemState;
  minutes: number | null;
  owner: string | null;
  guest: string | null;
  origin: { words: string; href: string | null } | null;
  /** When it would begin. null: a point before it says no minutes. */
  startsAt: Date | null;
  openedAt: Date | null;
  spentSeconds: number;
  refusal: Said | null;
  isMine: boolean;
  carriedHref: string | null;
  version: number;
};

export type AgendaShown = {
  items: ItemShown[];
  proposals: ItemShown[];
  /** Those that the reader proposed. */
  refused: ItemShown[];
  sum: AgendaSum;
  roles: { chair: string | null; noteTaker: string | null; timeKeeper: string | null };
  mayLead: boolean;
  mayRun: boolean;
  now: Date;
};
