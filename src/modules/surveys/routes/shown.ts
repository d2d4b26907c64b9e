import { stateOf } from '../rules/survey-state.ts';
import type { Survey } from '../store/surveys.ts';
import type { SurveyShown } from '../views/shown.ts';

export const surveyShown = (survey: Survey, now: Date): SurveyShown => ({
  id: survey.id,
  kind: survey.kind,
  title: survey.title,
  about: survey.about,
  audience: survey.audience,
  state: stateOf(survey, now),
  opensAt: survey.opensAt,
  closesAt: survey.closesAt,
});
