import type { Language } from '#platform/texts';
import type { CasesInSlot } from '../../rules/timetable/cases-fit.ts';
import type { MethodMisfit } from '../../rules/timetable/method-fits.ts';
import type { PlannedSlot, SlotRole } from '../../rules/timetable/slot.ts';

type Said = { text: string; lang: Language };

/** A slot in the language of the reader. Hours are 'HH:MM'. */
export type SlotShown = {
  slot: PlannedSlot;
  from: string;
  to: string;
  title: Said;
  question: Said | null;
  note: Said | null;
  method: { id: string; name: string } | null;
  /** Name of its round. */
  round: string | null;
  people: { role: SlotRole; name: string }[];
  misfits: MethodMisfit[];
  cases: CasesInSlot | null;
  canGo: { up: boolean; down: boolean };
};
