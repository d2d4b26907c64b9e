import type { Frame } from '#platform/frame';
import { Button, Field, Form, Page, Quiet, Refusal, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import { type Following, ReachChoice } from '../planning/reach-choice.tsx';

type CancelShown = {
  frame: Frame;
  title: string;
  taken: number;
  version: number;
  path: string;
  refilled: RefilledForm | null;
  isStale: boolean;
  following: Following | null;
};

/** Why it does not take place: read by everybody registered. */
export function CancelPage({ frame, title, taken, version, path, refilled, isStale, following }: CancelShown) {
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  return (
    <Page frame={frame} title={`${t('calendar.cancel.title')}, ${title}`}>
      <Title back={{ href: path, label: title }}>{t('calendar.cancel.title')}</Title>
      {isStale ? <Refusal>{t('web.stale')}</Refusal> : null}
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
          {following ? (
            <ReachChoice t={t} following={following} chosen={typed(refilled, 'reach')} error={problems.of('reach')} />
          ) : null}
        </Form>
      </Sheet>
    </Page>
  );
}
