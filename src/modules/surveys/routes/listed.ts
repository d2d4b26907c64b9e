import { surveyPaths } from '../addresses.ts';
import { stateOf } from '../rules/survey-state.ts';
import type { ListedSurvey } from '../store/surveys.ts';
import type { SurveyListed } from '../views/surveys-page.tsx';
import { surveyShown } from './shown.ts';

type Reader = { isCoordinator: boolean; now: Date };

/** What is only prepared its coordinators see. */
export const seenBy = (all: readonly ListedSurvey[], { isCoordinator, now }: Reader): ListedSurvey[] =>
  all.filter(({ survey }) => isCoordinator || ['open', 'closed'].includes(stateOf(survey, now)));

/** Surveys on the page of what they are about, which therefore need not say it. */
export const rowsOf = (
  surveys: readonly ListedSurvey[],
  { networkSlug, now }: { networkSlug: string; now: Date },
): SurveyListed[] =>
  surveys.map(({ survey, answered }) => ({
    survey: surveyShown(survey, now),
    answered,
    about: null,
    href: surveyPaths(networkSlug, survey.id).survey,
  }));
