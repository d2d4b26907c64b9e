/** How many answered. */
export const countTopic = (surveyId: string): string => `survey-count:${surveyId}`;
/** It was opened, closed, changed: whoever waits for it looks again. */
export const stateTopic = (surveyId: string): string => `survey:${surveyId}`;
