import type { CaseMode } from './mode.ts';

type Words = { lang: 'fr' | 'nl' | 'en'; text: string };

export type StudyCase = {
  id: string;
  title: Words;
  about: Words | null;
  minutes: number;
  needsActor: boolean;
  /** Registration of whoever plays it. null: nobody, or nobody yet. */
  actorId: string | null;
  version: number;
};

/** How the groups of one round go through the cases of their day. */
export type CasePlan = {
  roundId: string;
  mode: CaseMode;
  /** To go to the next case, or for the actor to come. */
  minutesBetween: number;
  /** To tell the others of one case. */
  minutesToTell: number;
  version: number;
};

/** Before anybody chose: a short walk, and a few minutes for each telling. */
export const USUAL_MINUTES = { minutesBetween: 5, minutesToTell: 5 };
