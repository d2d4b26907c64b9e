import type { Frame } from '#platform/frame';
import { Button, Field, Form, Page, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';

type Props = {
  frame: Frame;
  /** Of all meetings. */
  path: string;
  spaces: readonly { value: string; label: string }[];
  refilled: RefilledForm | null;
  formKey: string;
};

/** A subject for later, in a sentence, and why. */
export function NewTopicPage({ frame, path, spaces, refilled, formKey }: Props) {
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const field = (name: string) => ({ t, name, value: typed(refilled, name), error: problems.of(name) });
  return (
    <Page frame={frame} title={t('meetings.topics.propose')}>
      <Title back={{ href: `${path}#topics`, label: t('meetings.title') }} lead={t('meetings.topics.proposeSay')}>
        {t('meetings.topics.propose')}
      </Title>
      <Sheet>
        <Form
          t={t}
          action={`${path}/topics`}
          submit={t('meetings.topics.put')}
          problems={problems.all}
          fields={{ _key: formKey }}
          other={
            <Button kind="text" href={`${path}#topics`}>
              {t('meetings.back')}
            </Button>
          }
        >
          <Field
            {...field('title')}
            label={t('meetings.topics.title')}
            help={t('meetings.topics.titleHelp')}
            maxlength={200}
          />
          <Field {...field('why')} type="textarea" rows={2} label={t('meetings.topics.why')} optional maxlength={500} />
          {spaces.length > 0 ? (
            <Field
              {...field('space')}
              type="select"
              label={t('meetings.space')}
              options={[{ value: '', label: t('meetings.space.all') }, ...spaces]}
              optional
            />
          ) : null}
        </Form>
      </Sheet>
    </Page>
  );
}
