import type { Frame } from '#platform/frame';
import { Button, Field, Form, Page, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';

type Props = { frame: Frame; path: string; title: string; asked: number; refilled: RefilledForm | null };

/** Asks before everybody is told that no date is looked for any more. */
export function WithdrawalPage({ frame, path, title, asked, refilled }: Props) {
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  return (
    <Page frame={frame} title={t('polls.withdraw')}>
      <Title back={{ href: path, label: title }} lead={t('polls.withdrawSay', { count: asked })}>
        {t('polls.withdrawQuestion')}
      </Title>
      <Sheet>
        <Form
          t={t}
          action={`${path}/withdrawal`}
          submit={t('polls.withdrawAct')}
          problems={problems.all}
          other={
            <Button kind="text" href={path}>
              {t('meetings.back')}
            </Button>
          }
        >
          <Field
            t={t}
            name="why"
            type="textarea"
            rows={2}
            label={t('polls.why')}
            help={t('polls.whyHelp')}
            value={typed(refilled, 'why')}
            error={problems.of('why')}
            maxlength={300}
            optional
          />
        </Form>
      </Sheet>
    </Page>
  );
}
