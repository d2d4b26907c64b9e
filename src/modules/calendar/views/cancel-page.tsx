import type { Frame } from '#platform/frame';
import { Button, Field, Form, Note, Page, Quiet, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';

type CancelShown = {
  frame: Frame;
  title: string;
  taken: number;
  version: number;
  path: string;
  refilled: RefilledForm | null;
  isStale: boolean;
};

/** Why it does not take place: read by everybody registered. */
export function CancelPage({ frame, title, taken, version, path, refilled, isStale }: CancelShown) {
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  return (
    <Page frame={frame} title={t('calendar.cancel.title')}>
      <Title back={{ href: path, label: title }}>{t('calendar.cancel.title')}</Title>
      {isStale ? <Note tone="problem">{t('web.stale')}</Note> : null}
      <Sheet>
        <Quiet>{t('calendar.cancel.words', { taken })}</Quiet>
        <Form
          t={t}
          action={`${path}/cancellation`}
          problems={problems.all}
          fields={{ version: String(version) }}
          submit={t('calendar.cancel.submit')}
          other={
            <Button kind="text" href={path}>
              {t('calendar.cancel.keep')}
            </Button>
          }
        >
          <Field
            t={t}
            name="reason"
            type="textarea"
            rows={4}
            label={t('calendar.cancel.reason')}
            help={t('calendar.cancel.reasonHelp')}
            value={typed(refilled, 'reason')}
            error={problems.of('reason')}
            optional
          />
        </Form>
      </Sheet>
    </Page>
  );
}
