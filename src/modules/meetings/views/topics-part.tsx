import type { T } from '#platform/texts';
import { ActionForm, Button, Disclosure, Field, Form, List, Quiet, Row, Section } from '#platform/ui';

type Said = { text: string; lang: string };
export type TopicShown = {
  id: string;
  title: Said;
  why: Said | null;
  space: string | null;
  since: Date;
  isMine: boolean;
};

type Props = {
  t: T;
  /** Of all meetings. */
  path: string;
  topics: readonly TopicShown[];
  spaces: readonly { value: string; label: string }[];
  isCoordinator: boolean;
  formKey: string;
};

/** Subjects that wait for a meeting of their own, or for a place on an agenda. */
export function TopicsPart({ t, path, topics, spaces, isCoordinator, formKey }: Props) {
  return (
    <Section title={t('meetings.topics')} id="topics">
      {topics.length === 0 ? (
        <Quiet>{t('meetings.topics.none')}</Quiet>
      ) : (
        <List ends>
          {topics.map((topic) => (
            <Row
              name={<span lang={topic.title.lang === t.lang ? undefined : topic.title.lang}>{topic.title.text}</span>}
              text={topic.why?.text}
              note={[topic.space, t('meetings.topics.since', { day: t.date(topic.since) })].filter(Boolean).join(', ')}
              end={
                <>
                  {isCoordinator ? (
                    <Button
                      kind="outlined"
                      href={`${path}/new?topic=${topic.id}`}
                      label={`${t('meetings.topics.meet')}, ${topic.title.text}`}
                    >
                      {t('meetings.topics.meet')}
                    </Button>
                  ) : null}
                  {isCoordinator ? (
                    <Button
                      kind="text"
                      href={`${path}/polls/new?topic=${topic.id}`}
                      label={`${t('polls.new')}, ${topic.title.text}`}
                    >
                      {t('polls.new')}
                    </Button>
                  ) : null}
                  {isCoordinator || topic.isMine ? (
                    <ActionForm
                      kind="text"
                      method="delete"
                      action={`${path}/topics/${topic.id}`}
                      label={`${t('meetings.topics.drop')}, ${topic.title.text}`}
                    >
                      {t('meetings.topics.drop')}
                    </ActionForm>
                  ) : null}
                </>
              }
            />
          ))}
        </List>
      )}
      <Disclosure label={t('meetings.topics.propose')}>
        <Form t={t} action={`${path}/topics`} submit={t('meetings.topics.put')} fields={{ _key: formKey }}>
          <Field
            t={t}
            name="title"
            label={t('meetings.topics.title')}
            help={t('meetings.topics.titleHelp')}
            maxlength={200}
          />
          <Field t={t} name="why" type="textarea" rows={2} label={t('meetings.topics.why')} optional maxlength={500} />
          {spaces.length > 0 ? (
            <Field
              t={t}
              name="space"
              type="select"
              label={t('meetings.space')}
              options={[{ value: '', label: t('meetings.space.all') }, ...spaces]}
              optional
            />
          ) : null}
        </Form>
      </Disclosure>
    </Section>
  );
}
