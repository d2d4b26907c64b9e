import type { Frame } from '#platform/frame';
import { Beside, EmptyPage, Field, Form, Page, Sheet, StaleNote, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import { WhatIsTried } from './what-is-tried.tsx';

type Props = {
  frame: Frame;
  path: string;
  /** What is tried, as it is called now. */
  title: string;
  isRunning: boolean;
  content: Record<string, string>;
  version: number;
  refilled: RefilledForm | null;
  /** What somebody else wrote since the form was opened. */
  stands: { term: string; text: string }[] | null;
};

/** What is tried becomes something else while it runs: what it was stays readable. */
export function ExperimentChangePage(props: Props) {
  const { frame, path, title, isRunning, content, version, refilled, stands } = props;
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const field = (name: string) => ({
    t,
    name,
    value: typed(refilled, name, content[name] ?? null),
    error: problems.of(name),
  });
  return (
    <Page frame={frame} title={t('experiments.change')}>
      <Title back={{ href: path, label: title }} lead={t('experiments.changeLead')}>
        {t('experiments.change')}
      </Title>
      {isRunning ? (
        <Sheet>
          {stands ? <StaleNote t={t} stands={stands} /> : null}
          <Form
            t={t}
            action={`${path}/settings`}
            submit={t('experiments.saveChange')}
            problems={problems.all}
            fields={{ version: String(version) }}
          >
            <WhatIsTried t={t} field={field} />
            <Beside>
              <Field
                {...field('endsOn')}
                type="date"
                label={t('experiments.form.endsOn')}
                help={t('experiments.form.endsOnMoves')}
                width="short"
              />
              <Field
                {...field('reviewOn')}
                type="date"
                label={t('experiments.form.reviewOn')}
                help={t('experiments.form.reviewOnHelp')}
                width="short"
              />
            </Beside>
          </Form>
        </Sheet>
      ) : (
        <EmptyPage title={t('experiments.evaluated')}>{t('experiments.over')}</EmptyPage>
      )}
    </Page>
  );
}
