import type { Frame } from '#platform/frame';
import { Beside, Button, Choice, Field, Form, Page, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';

type Props = {
  frame: Frame;
  /** Also the way back. */
  action: string;
  stands: Record<string, string>;
  spaces: readonly { value: string; label: string }[];
  refilled: RefilledForm | null;
  formKey: string;
};

/** When, where, for whom and what for: the rest is on the page of the meeting. */
export function NewMeetingPage({ frame, action, stands, spaces, refilled, formKey }: Props) {
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const field = (name: string) => ({
    t,
    name,
    value: typed(refilled, name, stands[name] ?? null),
    error: problems.of(name),
  });
  const kept = { _key: formKey, series: field('series').value, topic: field('topic').value };
  return (
    <Page frame={frame} title={t('meetings.new')}>
      <Title back={{ href: action, label: t('meetings.title') }} lead={t('meetings.newLead')}>
        {t('meetings.new')}
      </Title>
      <Sheet>
        <Form
          t={t}
          action={action}
          submit={t('meetings.make')}
          problems={problems.all}
          fields={kept}
          other={
            <Button kind="text" href={action}>
              {t('meetings.back')}
            </Button>
          }
        >
          <Field {...field('title')} label={t('meetings.form.title')} maxlength={160} />
          <Beside>
            <Field
              {...field('day')}
              label={t('meetings.form.day')}
              help={t('meetings.form.dayHelp')}
              autocomplete="off"
            />
            <Field
              {...field('time')}
              label={t('meetings.form.time')}
              help={t('meetings.form.timeHelp')}
              width="short"
              autocomplete="off"
            />
            <Field
              {...field('minutes')}
              label={t('meetings.form.minutes')}
              help={t('meetings.form.minutesHelp')}
              width="short"
              optional
            />
          </Beside>
          <Field {...field('place')} label={t('meetings.place')} optional maxlength={120} />
          <Choice
            name="placeToConfirm"
            value="1"
            kind="several"
            label={t('meetings.form.placeToConfirm')}
            checked={field('placeToConfirm').value !== ''}
          />
          {spaces.length > 0 ? (
            <Field
              {...field('space')}
              type="select"
              label={t('meetings.space')}
              options={[{ value: '', label: t('meetings.space.all') }, ...spaces]}
              optional
            />
          ) : null}
          <Field
            {...field('purpose')}
            label={t('meetings.purpose')}
            help={t('meetings.purposeHelp')}
            optional
            maxlength={300}
          />
        </Form>
      </Sheet>
    </Page>
  );
}
