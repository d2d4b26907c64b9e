import type { Frame } from '#platform/frame';
import { Beside, Button, Choice, Choices, Field, Form, Note, Page, Quiet, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import { whenWords } from '../../words/index.ts';

const rhythms = ['week', 'twoWeeks', 'month', 'quarter'] as const;

type SeriesShown = {
  frame: Frame;
  eventTitle: string;
  first: Parameters<typeof whenWords>[1];
  version: number;
  refilled: RefilledForm | null;
  /** null: nothing has been asked for yet. */
  dates: readonly { day: string; startsAt: Date; endsAt: Date; isThere: boolean; isOver: boolean }[] | null;
  problem: 'none' | 'stale' | 'full' | null;
  path: string;
  back: string;
};

/** How often an event comes back; its dates, before any of them is made. */
export function SeriesPage({ frame, eventTitle, first, version, refilled, dates, problem, path, back }: SeriesShown) {
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const value = (name: string) => typed(refilled, name);
  const field = (name: string) => ({ t, name, value: value(name), error: problems.of(name) });
  return (
    <Page frame={frame} title={`${t('calendar.series.title')}, ${eventTitle}`}>
      <Title
        back={{ href: back, label: t('calendar.planning.title') }}
        over={eventTitle}
        lead={t('calendar.series.lead', { when: whenWords(t, first) })}
      >
        {t('calendar.series.title')}
      </Title>
      <Sheet>
        <Form
          t={t}
          action={path}
          method="get"
          problems={problems.all}
          submit={dates?.length ? undefined : t('calendar.series.show')}
        >
          <Field
            {...field('every')}
            type="select"
            label={t('calendar.series.every')}
            value={value('every') || 'month'}
            options={rhythms.map((one) => ({ value: one, label: t(`calendar.series.every.${one}`) }))}
          />
          <Beside>
            <Field
              {...field('times')}
              label={t('calendar.series.times')}
              help={t('calendar.series.timesHelp')}
              inputmode="numeric"
              width="short"
              optional
            />
            <Field
              {...field('until')}
              label={t('calendar.series.until')}
              help={t('calendar.series.untilHelp')}
              optional
            />
          </Beside>
          {dates?.length ? <Button kind="outlined">{t('calendar.series.show')}</Button> : null}
        </Form>
      </Sheet>
      {problem ? <Note tone="problem">{t(`calendar.series.problem.${problem}`)}</Note> : null}
      {dates === null ? null : dates.length === 0 ? (
        <Note>{t('calendar.series.noDates')}</Note>
      ) : (
        <Sheet title={t('calendar.series.dates')}>
          <Quiet>{t('calendar.series.datesWords')}</Quiet>
          <Form
            t={t}
            action={path}
            submit={t('calendar.series.make')}
            fields={{
              version: String(version),
              every: value('every'),
              ...(value('times') ? { times: value('times') } : {}),
              ...(value('until') ? { until: value('until') } : {}),
            }}
          >
            <Choices t={t} name="on" legend={t('calendar.series.tick')}>
              {dates.map(({ day, startsAt, endsAt, isThere, isOver }) => (
                <Choice
                  kind="several"
                  name="on[]"
                  value={day}
                  label={t.day(startsAt, { year: true })}
                  text={isThere ? t('calendar.series.isThere') : t.hours(startsAt, endsAt)}
                  checked={!isThere && !isOver}
                  disabled={isThere}
                />
              ))}
            </Choices>
          </Form>
        </Sheet>
      )}
    </Page>
  );
}
