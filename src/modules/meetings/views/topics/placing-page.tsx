import type { Frame } from '#platform/frame';
import { Button, Choice, Choices, Form, Page, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';

type Props = {
  frame: Frame;
  /** Of all meetings. */
  path: string;
  topicId: string;
  title: { text: string; lang: string };
  meetings: readonly { id: string; label: string }[];
  refilled: RefilledForm | null;
};

/** On the agenda of which meeting a subject comes. */
export function PlacingPage({ frame, path, topicId, title, meetings, refilled }: Props) {
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const meeting = typed(refilled, 'meeting', meetings[0]?.id ?? null);
  return (
    <Page frame={frame} title={t('meetings.topics.place')}>
      <Title back={{ href: `${path}#topics`, label: t('meetings.title') }} over={t('meetings.topics.place')}>
        <span lang={title.lang === t.lang ? undefined : title.lang}>{title.text}</span>
      </Title>
      <Sheet>
        <Form
          t={t}
          action={`${path}/topics/${topicId}/place`}
          submit={t('meetings.topics.place')}
          problems={problems.all}
          other={
            <Button kind="text" href={`${path}#topics`}>
              {t('meetings.back')}
            </Button>
          }
        >
          <Choices t={t} name="meeting" legend={t('meetings.topics.placeWhere')} error={problems.of('meeting')}>
            {meetings.map(({ id, label }) => (
              <Choice name="meeting" value={id} label={label} checked={id === meeting} />
            ))}
          </Choices>
        </Form>
      </Sheet>
    </Page>
  );
}
