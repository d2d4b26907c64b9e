import type { Filling } from '#platform/slots';
import { Acts, Button, Section } from '#platform/ui';
import { surveyPaths, surveysPath } from './addresses.ts';
import { surveyShown } from './routes/shown.ts';
import { stateOf } from './rules/survey-state.ts';
import { surveysOn } from './store/surveys.ts';
import { SurveyRows } from './views/surveys-page.tsx';

/** Fills the calendar's `eventParts`, for members: what is asked about an event, and what came of it. */
export const eventSurveys: Filling = async ({ db, t, now, networkSlug, member, subject }) => {
  if (!member) return null;
  const isCoordinator = member.role === 'coordinator';
  const all = await surveysOn(db, subject);
  const shown = all.filter(({ survey }) => isCoordinator || ['open', 'closed'].includes(stateOf(survey, now)));
  if (shown.length === 0 && !isCoordinator) return null;
  const make = `${surveysPath(networkSlug)}/new?event=${subject.id}`;
  const hasEvaluation = all.some(({ survey }) => survey.kind === 'evaluation');
  return (
    <Section title={t('surveys.part.title')}>
      {shown.length > 0 ? (
        <SurveyRows
          frame={{ t }}
          surveys={shown.map(({ survey, answered }) => ({
            survey: surveyShown(survey, now),
            answered,
            about: null,
            href: surveyPaths(networkSlug, survey.id).survey,
          }))}
        />
      ) : null}
      {isCoordinator ? (
        <Acts>
          <Button href={make} kind="outlined">
            {t('surveys.make')}
          </Button>
          {hasEvaluation ? null : (
            <Button href={`${make}&kind=evaluation`} kind="outlined">
              {t('surveys.makeEvaluation')}
            </Button>
          )}
        </Acts>
      ) : null}
    </Section>
  );
};
