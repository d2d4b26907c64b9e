import { sealed } from '#platform/web';

export const surveysPath = (slug: string): string => `/n/${slug}/surveys`;
/** What a phone without an account opens: "/q/KMQ7RT". */
export const codePath = (code: string): string => `/q/${code}`;

/** Where the pages of one survey stand. */
export const surveyPaths = (slug: string, surveyId: string) => {
  const survey = `${surveysPath(slug)}/${surveyId}`;
  return {
    survey,
    edit: `${survey}/edit`,
    answer: `${survey}/answer`,
    opening: `${survey}/opening`,
    closing: `${survey}/closing`,
    copy: `${survey}/copies`,
    removal: `${survey}?_method=delete`,
    back: `${survey}/return`,
    screen: `${survey}/screen`,
    csv: `${survey}/results.csv`,
    xlsx: `${survey}/results.xlsx`,
    comparison: `${survey}/comparison`,
    proposals: `${survey}/proposals`,
    questions: `${survey}/questions`,
    newQuestion: (kind: string) => `${survey}/questions/new?kind=${kind}`,
    question: (questionId: string) => `${survey}/questions/${questionId}`,
    questionBack: (questionId: string) => `${survey}/questions/${questionId}/return`,
    place: (questionId: string) => `${survey}/questions/${questionId}/place`,
  };
};

export type SurveyPaths = ReturnType<typeof surveyPaths>;

export type OwnAnswer = { networkId: string; surveyId: string; registrationId: string };

/** The page on which one registration answers, for whoever holds its link. */
export const ownAnswerPath = (slug: string, own: OwnAnswer): string =>
  `${surveysPath(slug)}/${own.surveyId}/by/${sealed('surveys.own', own)}`;
