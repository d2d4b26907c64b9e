import type { T } from '#platform/texts';
import { inLanguage } from '#platform/texts';
import { Disclosure, List, Row, Section, State } from '#platform/ui';
import type { DateAround } from '../../store/events/dates-around.ts';
import { dayWords } from '../../words/index.ts';

type Shown = {
  t: T;
  /** Those this person may see, in order. */
  dates: readonly DateAround[];
  hrefOf: (id: string) => string;
  now: Date;
};

/** So many of a series are shown at once. */
const SHOWN = 6;

/** The other dates of the series and the editions before and after. */
export function DatesAround({ t, dates, hrefOf, now }: Shown) {
  const series = dates.filter(({ how }) => how === 'series');
  const editions = dates.filter(({ how }) => how !== 'series');
  // What comes first; of a series that is over, its last dates.
  const coming = series.filter(({ startsAt }) => startsAt >= now);
  const first = coming.length > 0 ? coming.slice(0, SHOWN) : series.slice(-SHOWN);
  const others = series.filter((date) => !first.includes(date));
  return (
    <>
      {editions.length > 0 ? (
        <Section title={t('calendar.around.editions')}>
          <List>
            {editions.map((date) => (
              <Row
                name={inLanguage(date.title, t.lang).text}
                href={hrefOf(date.id)}
                text={`${t(date.how === 'before' ? 'calendar.around.before' : 'calendar.around.after')}, ${date.fuzzyWhen ? dayWords(t, date) : t.date(date.startsAt)}`}
                end={date.isCancelled ? <NotOn t={t} /> : undefined}
              />
            ))}
          </List>
        </Section>
      ) : null}
      {series.length > 0 ? (
        <Section title={t('calendar.around.series')}>
          <DateList t={t} dates={first} hrefOf={hrefOf} />
          {others.length > 0 ? (
            <Disclosure label={t('calendar.around.more', { count: others.length })}>
              <DateList t={t} dates={others} hrefOf={hrefOf} />
            </Disclosure>
          ) : null}
        </Section>
      ) : null}
    </>
  );
}

function DateList({ t, dates, hrefOf }: Omit<Shown, 'now'>) {
  return (
    <List>
      {dates.map(({ id, startsAt, fuzzyWhen, isCancelled }) => (
        <Row
          name={
            fuzzyWhen ? dayWords(t, { startsAt, fuzzyWhen }) : `${t.day(startsAt, { year: true })}, ${t.time(startsAt)}`
          }
          href={hrefOf(id)}
          end={isCancelled ? <NotOn t={t} /> : undefined}
        />
      ))}
    </List>
  );
}

const NotOn = ({ t }: { t: T }) => (
  <State t={t} is="notKept">
    {t('calendar.state.cancelled')}
  </State>
);
