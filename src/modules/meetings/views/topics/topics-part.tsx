import type { T } from '#platform/texts';
import { ActionForm, Acts, Button, List, Quiet, Row, Section } from '#platform/ui';

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
  isCoordinator: boolean;
  /** Leads a meeting to come: a subject may become a point of it. */
  mayPlace: boolean;
};

/** Subjects that wait for a meeting of their own, or for a place on an agenda. */
export function TopicsPart({ t, path, topics, isCoordinator, mayPlace }: Props) {
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
                  {mayPlace ? (
                    <Button
                      kind="text"
                      href={`${path}/topics/${topic.id}/place`}
                      label={`${t('meetings.topics.place')}, ${topic.title.text}`}
                    >
                      {t('meetings.topics.place')}
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
      <Acts>
        <Button kind="outlined" href={`${path}/topics/new`}>
          {t('meetings.topics.propose')}
        </Button>
      </Acts>
    </Section>
  );
}
