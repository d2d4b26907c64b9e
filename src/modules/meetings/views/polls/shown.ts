import type { Frame } from '#platform/frame';
import type { RefilledForm } from '#platform/web';
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

export type PollProps = {
  frame: Frame;
  path: string;
  title: string;
  about: string | null;
  space: string;
  until: string;
  standing: Standing;
  /** What was said when it was withdrawn. */
  withdrawn: string | null;
  meetingHref: string | null;
  options: readonly OptionShown[];
  answered: number;
  asked: number;
  mine: MineShown | null;
};

export type PollPageProps = PollProps & {
  back: string;
  waiting: readonly string[];
  remarks: readonly { name: string; words: string }[];
  mayDecide: boolean;
  version: number;
  isStale: boolean;
  refilled: { answer?: RefilledForm; choosing?: RefilledForm; asking?: RefilledForm };
};
