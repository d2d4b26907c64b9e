import type { Frame } from '#platform/frame';
import type { RefilledForm } from '#platform/web';
import type { MinutesPaths } from '../../minutes-addresses.ts';
import type { MinutesState } from '../../rules/minutes/kinds.ts';
import type { BodyShown } from './minutes-body.tsx';

export type AmendmentShown = {
  id: string;
  words: { text: string; lang: string };
  /** Of which point, by whom, when. */
  about: string;
  /** What was answered, or what it waits for. */
  answer: string;
  mayBeSettled: boolean;
};

export type MinutesPageProps = {
  frame: Frame;
  paths: MinutesPaths;
  title: string;
  lead: string;
  state: MinutesState;
  /** How it stands, in a sentence or two. */
  standing: readonly string[];
  body: BodyShown;
  isEmpty: boolean;
  rights: { mayWrite: boolean; mayLead: boolean; mayApprove: boolean };
  round: number;
  /** Of those asked: who said yes. Shown to whoever leads. */
  asked: readonly { name: string; approvedAt: Date | null }[];
  /** Asked themselves: what they said. null: they were not. */
  own: { hasApproved: boolean } | null;
  amendments: readonly AmendmentShown[];
  items: readonly { value: string; label: string }[];
  mayAmend: boolean;
  isDistributed: boolean;
  refusal: 'stale' | 'amendmentOpen' | 'notSent' | null;
  refilled: RefilledForm | null;
  formKey: string;
};
