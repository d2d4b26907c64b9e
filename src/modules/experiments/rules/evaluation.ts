type Written = { lang: 'fr' | 'nl' | 'en'; text: string };

export const verdicts = ['kept', 'changed', 'stopped'] as const;
export type Verdict = (typeof verdicts)[number];
export type Standing = 'running' | Verdict;

export const degrees = ['yes', 'partly', 'no', 'unknown'] as const;
export type Degree = (typeof degrees)[number];
export type CriterionAnswer = { degree: Degree; words: Written | null };

export type Refusal = 'stale' | 'over' | 'unanswered';

/** stale: somebody else was first. unanswered: what was to be looked at was said before, so each of it is answered. */
export function refusalOf(
  stands: { standing: Standing; version: number; criteria: readonly unknown[] },
  given: { version: number; answers: readonly unknown[] },
): Refusal | null {
  if (stands.version !== given.version) return 'stale';
  if (stands.standing !== 'running') return 'over';
  return given.answers.length === stands.criteria.length ? null : 'unanswered';
}
