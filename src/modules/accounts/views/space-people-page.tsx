import type { Frame } from '#platform/frame';
import { ActionForm, Acts, EmptyPage, List, Page, Quiet, Row, Search, Section, Title } from '#platform/ui';
import type { InSpace, RequestShown } from '../store/space-people.ts';

interface SpacePeoplePageProps {
  frame: Frame;
  networkPath: string;
  /** Address of the space. */
  path: string;
  spaceName: string;
  now: Date;
  people: InSpace[];
  /** null: not for them to answer. */
  requests: RequestShown[] | null;
  /** null: nobody was looked for. */
  found: { id: string; name: string; text: string }[] | null;
  search: string;
}

export function SpacePeoplePage(props: SpacePeoplePageProps) {
  const { frame, networkPath, path, spaceName, now, people, requests, found, search } = props;
  const { t } = frame;
  return (
    <Page frame={frame} title={t('accounts.space.people')}>
      <Title back={{ href: path, label: spaceName }}>{t('accounts.space.people')}</Title>
      {requests && requests.length > 0 ? (
        <Section title={t('accounts.space.requests')}>
          <List>
            {requests.map((request) => (
              <Row
                name={request.name}
                text={request.message || t('accounts.space.noMessage')}
                note={t('accounts.space.asked', { ago: t.ago(request.askedAt, now) })}
                end={<AnswerActs frame={frame} action={`${path}/requests/${request.id}`} name={request.name} />}
              />
            ))}
          </List>
        </Section>
      ) : null}
      {people.length === 0 ? (
        <EmptyPage title={t('accounts.space.nobody')}>{t('accounts.space.nobody.say')}</EmptyPage>
      ) : (
        <Section title={t('accounts.space.count', { count: people.length })}>
          <List>
            {people.map(({ id, name, joinedAt }) => (
              <Row
                name={name}
                href={`${networkPath}/people/${id}`}
                note={t('accounts.period', { since: t.date(joinedAt) })}
                end={
                  requests ? (
                    <ActionForm
                      action={`${path}/people/${id}`}
                      method="delete"
                      kind="text"
                      label={t('accounts.space.remove.of', { name })}
                    >
                      {t('accounts.space.remove')}
                    </ActionForm>
                  ) : undefined
                }
              />
            ))}
          </List>
        </Section>
      )}
      {requests ? (
        <Section title={t('accounts.space.add')} id="add">
          <Search
            action={`${path}/people#add`}
            label={t('accounts.people.search')}
            submit={t('accounts.search')}
            value={search}
          />
          {found?.length === 0 ? <Quiet>{t('accounts.people.none')}</Quiet> : null}
          <List>
            {(found ?? []).map(({ id, name, text }) => (
              <Row
                name={name}
                text={text}
                end={
                  <ActionForm
                    action={`${path}/people`}
                    fields={{ person: id }}
                    label={t('accounts.space.add.of', { name })}
                  >
                    {t('accounts.space.add.do')}
                  </ActionForm>
                }
              />
            ))}
          </List>
        </Section>
      ) : null}
    </Page>
  );
}

function AnswerActs({ frame: { t }, action, name }: { frame: Frame; action: string; name: string }) {
  return (
    <Acts>
      <ActionForm
        action={action}
        fields={{ outcome: 'accepted' }}
        kind="filled"
        label={t('accounts.space.accept.of', { name })}
      >
        {t('accounts.space.accept')}
      </ActionForm>
      <ActionForm
        action={action}
        fields={{ outcome: 'refused' }}
        kind="text"
        label={t('accounts.space.refuse.of', { name })}
      >
        {t('accounts.space.refuse')}
      </ActionForm>
    </Acts>
  );
}
