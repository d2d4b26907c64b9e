import type { Frame } from '#platform/frame';
import { Beside, Field, Form, Page, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import { WhatIsTried } from './what-is-tried.tsx';

type Props = {
  frame: Frame;
  action: string;
  back: string;
  stands: Record<string, string>;
  refilled: RefilledForm | null;
  fields: Record<string, string>;
};

/** What is tried, from when to when, and by what one will judge it. */
export function ExperimentFormPage({ frame, action, back, stands, refilled, fields }: Props) {
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const field = (name: string) => ({
    t,
    name,
    value: typed(refilled, name, stands[name] ?? null),
    error: problems.of(name),
  });
  return (
    <Page frame={frame} title={t('experiments.try')}>
      <Title back={{ href: back, label: t('experiments.title') }} lead={t('experiments.form.lead')}>
        {t('experiments.try')}
      </Title>
      <Sheet>
        <Form t={t} action={action} submit={t('experiments.form.begin')} problems={problems.all} fields={fields}>
          <WhatIsTried t={t} field={field} />
          <Beside>
            <Field {...field('startsOn')} type="date" label={t('experiments.form.startsOn')} width="short" />
            <Field
              {...field('endsOn')}
              type="date"
              label={t('experiments.form.endsOn')}
              help={t('experiments.form.endsOnHelp')}
              optional
              width="short"
            />
            <Field
              {...field('reviewOn')}
              type="date"
              label={t('experiments.form.reviewOn')}
              help={t('experiments.form.reviewOnHelp')}
              optional
              width="short"
            />
          </Beside>
        </Form>
      </Sheet>
    </Page>
  );
}
