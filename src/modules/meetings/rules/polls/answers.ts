/** What one says to each date of a poll. */
export const pollAnswers = ['yes', 'ifNeeded', 'no'] as const;
export type PollAnswer = (typeof pollAnswers)[number];

type Standing = { closedAt: Date | null; closesAt: Date };

/** Until its last moment one answers and changes one's mind, unless it was closed before. */
export const takesAnswers = ({ closedAt, closesAt }: Standing, now: Date): boolean =>
  closedAt === null && now < closesAt;

type Facts = {
  poll: Standing;
  /** How often this person has answered. */
  version: number;
  /** `others`: how many besides this person said yes. */
  options: readonly { id: string; places: number | null; others: number }[];
};

export type AnswerDecision =
  | { outcome: 'answered' }
  | { outcome: 'over' }
  | { outcome: 'stale' }
  /** These dates have no place left. */
  | { outcome: 'full'; optionIds: string[] };

/** Whoever had a place keeps it: the others are counted without them. */
export function decideAnswer(
  { poll, version, options }: Facts,
  { seen, answers }: { seen: number; answers: Readonly<Record<string, PollAnswer>> },
  now: Date,
): AnswerDecision {
  if (!takesAnswers(poll, now)) return { outcome: 'over' };
  if (seen !== version) return { outcome: 'stale' };
  const full = options.filter(({ id, places, others }) => answers[id] === 'yes' && places !== null && others >= places);
  return full.length > 0 ? { outcome: 'full', optionIds: full.map(({ id }) => id) } : { outcome: 'answered' };
}
