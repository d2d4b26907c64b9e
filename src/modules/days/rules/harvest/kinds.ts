/** In which order what was gathered is shown: what hurts, what is needed, what is proposed, what was good. */
export const HARVEST_KINDS = ['problem', 'need', 'bad', 'good', 'idea', 'wish', 'question', 'promise'] as const;
