import type { Language, T } from '#platform/texts';
import type { RefilledForm } from '#platform/web';
import type { OfDay } from '../groups-frame.tsx';

export interface SlotFormShown extends Omit<OfDay, 'rounds'> {
  /** null: a new one. */
  slot: { id: string; act: number } | null;
  /** As it would have been typed. */
  stands: Readonly<Record<string, string>>;
  /** What somebody else wrote meanwhile. */
  theirs: readonly { field: string; text: string }[];
  isStale: boolean;
  /** It comes in between: what follows makes room. */
  isBetween: boolean;
  /** null: there is none yet. */
  variantId: string | null;
  /** Of the network, the reader's first. */
  languages: readonly Language[];
  methods: readonly { id: string; name: string; minutes: number }[];
  rounds: readonly { id: string; name: string }[];
  /** Those that are named already. */
  rooms: readonly string[];
  /** Proposed for roles; anybody may be written. */
  people: readonly string[];
  form: RefilledForm | null;
}

/** What a field shows: what was typed, else what stands there. */
export type SlotField = (name: string) => { t: T; name: string; value: string; error: string | undefined };

export type SlotFieldsProps = SlotFormShown & { t: T; field: SlotField };
