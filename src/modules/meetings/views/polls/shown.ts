import type { PollAnswer } from '../../rules/polls/answers.ts';
import type { OptionCounts } from '../../rules/polls/result.ts';

/** A date as pages show it. */
export type OptionShown = {
  id: string;
  /** Of its question in the form. */
  field: string;
  startsAt: Date;
  endsAt: Date;
  isHoliday: boolean;
  place: string | null;
  counts: OptionCounts;
  places: number | null;
  /** null: as many as want to. Counted without whoever reads. */
  left: number | null;
  isBest: boolean;
  isChosen: boolean;
  /** By what they said. Empty for those without an account. */
  names: Record<PollAnswer, string[]>;
};

export type MineShown = {
  name: string;
  hasAnswered: boolean;
  /** They answered, and not for a date that came since. */
  lacks: boolean;
  answers: Readonly<Record<string, PollAnswer>>;
  remark: string;
  version: number;
};

export type Standing = 'open' | 'over' | 'chosen' | 'withdrawn';
