import type { Filling } from '#platform/slots';
import { Acts, Button, Section } from '#platform/ui';
import { surveysPath } from './addresses.ts';
import { rowsOf, seenBy } from './routes/listed.ts';
import { surveysOn } from './store/surveys.ts';
import { SurveyRows } from './views/surveys-page.tsx';

/** Fills the calendar's `eventParts`, for members: what is asked about an event, and what came of it. */
export const eventSurveys: Filling = async ({ db, t, now, networkSlug, member, subject }) => {
  if (!member) return null;
  const isCoordinator = member.role === 'coordinator';
  const all = await surveysOn(db, subject);
  const shown = seenBy(all, { isCoordinator, now });
  if (shown.length === 0 && !isCoordinator) return null;
  const make = `${surveysPath(networkSlug)}/new?event=${subject.id}`;
  const hasEvaluation = all.some(({ survey }) => survey.kind === 'evaluation');
  return (
    <Section title={t('surveys.part.title')}>
      {shown.length > 0 ? <SurveyRows frame={{ t }} surveys={rowsOf(shown, { now, networkSlug })} /> : null}
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
