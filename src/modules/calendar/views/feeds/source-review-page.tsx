import type { Frame } from '#platform/frame';
import type { T } from '#platform/texts';
import { ActionForm, Acts, DateBlock, Disclosure, List, Page, Row, Section, Title } from '#platform/ui';
import type { ForeignDate } from '../../forms/feeds/foreign-dates.ts';
import type { SourcePlan } from '../../rules/feeds/source-plan.ts';
import type { Source } from '../../store/feeds/sources.ts';
import { whenWords } from '../../words/index.ts';
import { AndMore, SHOWN, type UnreadDate, UnreadDates } from './unread-dates.tsx';

export type SourceReviewShown = {
  frame: Frame;
  path: string;
  back: string;
  source: Source;
  plan: SourcePlan<ForeignDate>;
  unread: readonly UnreadDate[];
  now: Date;
};

/** A calendar file, before anything of it is on the calendar. */
export function SourceReviewPage({ frame, path, back, source, plan, unread, now }: SourceReviewShown) {
  const { t } = frame;
  const count = plan.add.length;
  const lost = unread.filter(({ startsAt }) => startsAt === undefined);
  return (
    <Page frame={frame} title={source.name} unlisted>
      <Title
        back={{ href: back, label: t('calendar.sources.title') }}
        lead={t('calendar.sources.review', { count, known: plan.known.length + plan.same, unread: lost.length })}
      >
        {source.name}
      </Title>
      <Acts>
        {count > 0 ? (
          <ActionForm action={`${path}/events`} kind="filled">
            {t('calendar.sources.take', { count })}
          </ActionForm>
        ) : null}
        <ActionForm action={path} method="delete">
          {t('calendar.sources.leave')}
        </ActionForm>
      </Acts>
      {count > 0 ? <DateSection now={now} t={t} title={t('calendar.sources.toAdd')} dates={plan.add} /> : null}
      {plan.known.length > 0 ? (
        <Disclosure label={t('calendar.sources.known', { count: plan.known.length })}>
          <DateSection now={now} t={t} title={t('calendar.sources.knownTitle')} dates={plan.known} />
        </Disclosure>
      ) : null}
      <UnreadDates t={t} unread={unread} />
    </Page>
  );
}

type DatesShown = { t: T; title: string; dates: readonly ForeignDate[]; now: Date };

function DateSection({ t, title, dates, now }: DatesShown) {
  return (
    <Section title={title}>
      <List>
        {dates.slice(0, SHOWN).map((date) => (
          <Row
            lead={<DateBlock t={t} on={date.startsAt} />}
            name={date.title}
            text={whenWords(t, date, now)}
            note={[date.place, date.isUncertain ? t('calendar.sources.uncertain') : null].filter(Boolean).join(', ')}
          />
        ))}
      </List>
      <AndMore t={t} count={dates.length - SHOWN} />
    </Section>
  );
}
