import { comingDays } from '#modules/calendar';
import type { Filling } from '#platform/slots';
import { inLanguage } from '#platform/texts';
import { Button, List, Row, Section } from '#platform/ui';
import { experimentPath } from './addresses.ts';
import { beginningOf, dayOf, landsOn } from './rules/dates.ts';
import { toReviewBy } from './store/experiments.ts';

/** A day further away than this looks at what others look at before. */
const YEAR = 366 * 86_400_000;

/** Fills the page of a coming day, for who coordinates it: what is tried and is to be looked at there. */
export const experimentsOfDay: Filling = async ({ db, t, now, networkSlug, member, subject }) => {
  if (member?.role !== 'coordinator') return null;
  const { networkId, id: eventId } = subject;
  const until = new Date(now.getTime() + YEAR);
  const running = await toReviewBy(db, networkId, dayOf(until));
  if (running.length === 0) return null;
  // On the day itself it is still to be looked at, until the evening.
  const coming = await comingDays(db, { networkId, from: beginningOf(now), until }, 50);
  const here = landsOn(running, coming, eventId);
  if (here.length === 0) return null;
  return (
    <Section title={t('experiments.ofDay')}>
      <List ends>
        {here.map((one) => {
          const name = inLanguage(one.name, t.lang);
          return (
            <Row
              name={<span lang={name.lang === t.lang ? undefined : name.lang}>{name.text}</span>}
              text={t('experiments.reviewedOn', { day: t.date(one.reviewOn) })}
              end={
                <Button
                  kind="outlined"
                  href={`${experimentPath(networkSlug, one.id)}?event=${eventId}#evaluation`}
                  label={`${t('experiments.evaluate')}, ${name.text}`}
                >
                  {t('experiments.evaluate')}
                </Button>
              }
            />
          );
        })}
      </List>
    </Section>
  );
};
