import { letterKind } from '#platform/mail';

type Asked = { networkId: string; surveyId: string; registrationId: string; isReminder: boolean };

/** To those who came, after the day: of use for three weeks. */
export const asksForEvaluation = letterKind<Asked>('surveys.evaluationAsked', { hours: 21 * 24 });
