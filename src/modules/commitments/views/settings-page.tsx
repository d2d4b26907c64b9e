import type { Frame } from '#platform/frame';
import { Beside, Field, Form, Note, Page, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';

type Props = {
  frame: Frame;
  action: string;
  back: string;
  stands: { days: readonly number[]; patience: number; version: number };
  refilled: RefilledForm | null;
  isStale: boolean;
};

/** When owners are asked after an event, and how long an answer is waited for. */
export function FollowUpSettingsPage({ frame, action, back, stands, refilled, isStale }: Props) {
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const value = (name: string, otherwise: number | undefined) => typed(refilled, name, String(otherwise ?? ''));
  const days = stands.days;
  return (
    <Page frame={frame} title={t('commitments.settings.title')}>
      <Title back={{ href: back, label: t('commitments.title') }} lead={t('commitments.settings.lead')}>
        {t('commitments.settings.title')}
      </Title>
      {isStale ? (
        <Note tone="problem">
          {t('commitments.settings.stale', {
            first: days[0] ?? 0,
            second: days[1] ?? 0,
            third: days[2] ?? 0,
            patience: stands.patience,
          })}
        </Note>
      ) : null}
      <Sheet>
        <Form
          t={t}
          action={action}
          submit={t('commitments.settings.save')}
          problems={problems.all}
          fields={{ version: String(stands.version) }}
        >
          <Beside>
            {(['first', 'second', 'third'] as const).map((name, index) => (
              <Field
                t={t}
                name={name}
                type="number"
                inputmode="numeric"
                min={1}
                max={365}
                width="short"
                label={t(`commitments.settings.${name}`)}
                value={value(name, days[index])}
                error={problems.of(name)}
              />
            ))}
          </Beside>
          <Field
            t={t}
            name="patience"
            type="number"
            inputmode="numeric"
            min={2}
            max={60}
            width="short"
            label={t('commitments.settings.patience')}
            help={t('commitments.settings.patienceHelp')}
            value={value('patience', stands.patience)}
            error={problems.of('patience')}
          />
        </Form>
      </Sheet>
    </Page>
  );
}
