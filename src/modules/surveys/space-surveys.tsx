import { isInSpace } from '#modules/accounts';
import { spaceOf } from '#modules/networks';
import type { Filling } from '#platform/slots';
import { Acts, Button, Section } from '#platform/ui';
import { surveysPath } from './addresses.ts';
import { rowsOf, seenBy } from './routes/listed.ts';
import { surveysOn } from './store/surveys.ts';
import { SurveyRows } from './views/surveys-page.tsx';

/** Fills `spaceParts` of networks, for the people of the space: what they are asked there, and what came of it. */
export const spaceSurveys: Filling = async ({ db, t, now, networkSlug, member, subject }) => {
  if (!member) return null;
  const { networkId, id: spaceId } = subject;
  const isCoordinator = member.role === 'coordinator';
  const all = await surveysOn(db, subject);
  const shown = seenBy(all, { isCoordinator, now });
  if (!isCoordinator && shown.length === 0) return null;
  if (!isCoordinator && !(await isInSpace(db, { networkId, spaceId, personId: member.personId }))) return null;
  const canAsk = isCoordinator && (await spaceOf(db, { networkId, spaceId }))?.closedAt === null;
  if (shown.length === 0 && !canAsk) return null;
  return (
    <Section title={t('surveys.part.space')}>
      {shown.length > 0 ? <SurveyRows frame={{ t }} surveys={rowsOf(shown, { now, networkSlug })} /> : null}
      {canAsk ? (
        <Acts>
          <Button href={`${surveysPath(networkSlug)}/new?space=${spaceId}`} kind="outlined">
            {t('surveys.make')}
          </Button>
        </Acts>
      ) : null}
    </Section>
  );
};
