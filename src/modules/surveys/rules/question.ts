import type { Written } from '#packages/written';

/** One of those one chooses among. `statementId`: its words were taken from something somebody said. */
export type Option = { id: string; words: Written; statementId?: string };

export type Dots = { kind: 'dots'; options: Option[] /** So many each person places. */; dots: number };
export type Choice = { kind: 'choice'; options: Option[]; several: boolean };
export type Barometer = { kind: 'barometer' /** The pole at 0, and the one at 100. */; low: Written; high: Written };
export type Matrix = { kind: 'matrix'; rows: Option[]; columns: Option[] /** So many cells at most. */; most: number };
export type CheckIn = { kind: 'checkIn' /** Words each person gives at most. */; most: number };
export type Said = { kind: 'said' /** What becomes of the words: a statement of this kind. */; as: SaidAs };
export type SaidAs = 'good' | 'bad' | 'wish' | 'idea';

export type Definition = Dots | Choice | Barometer | Matrix | CheckIn | Said;
export type QuestionKind = Definition['kind'];

export const questionKinds = ['barometer', 'dots', 'matrix', 'checkIn', 'choice', 'said'] as const;
export const saidAs = ['good', 'bad', 'wish', 'idea'] as const;

export type Question = {
  id: string;
  /** Shared by all its copies, from edition to edition: what tells that it is the same question. */
  origin: string;
  position: number;
  asked: Written;
  help: Written | null;
  definition: Definition;
  version: number;
};
