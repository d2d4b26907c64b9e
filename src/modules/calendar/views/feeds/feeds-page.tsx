import type { Frame } from '#platform/frame';
import type { T } from '#platform/texts';
import {
  ActionForm,
  Acts,
  Button,
  Field,
  Form,
  List,
  Note,
  Page,
  Prose,
  Quiet,
  Row,
  Section,
  Sheet,
  Title,
} from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { FeedOf } from '../../rules/feeds/feeds.ts';

export type FeedsShown = {
  frame: Frame;
  path: string;
  calendarHref: string;
  publicAddress: string;
  /** The public address has some of the dates alone, as they were chosen on the page before. */
  isNarrowed: boolean;
  /** A secret address that was made just now, to be copied: it is not shown again. */
  told: string | null;
  /** null: a visitor. */
  member: {
    organisation: string | null;
    spaces: readonly { id: string; name: string }[];
    feeds: readonly { id: string; of: FeedOf; name: string | null; madeAt: Date }[];
  } | null;
  isCoordinator: boolean;
  refilled: RefilledForm | null;
};

/** The dates of the network in one's own calendar: the public address, and secret ones for members. */
export function FeedsPage(shown: FeedsShown) {
  const { frame, calendarHref, publicAddress, isNarrowed, told, member, isCoordinator } = shown;
  const { t } = frame;
  return (
    <Page frame={frame} title={t('calendar.feeds.title')} description={t('calendar.feeds.lead')}>
      <Title back={{ href: calendarHref, label: t('calendar.title') }} lead={t('calendar.feeds.lead')}>
        {t('calendar.feeds.title')}
      </Title>
      {told ? (
        <Sheet title={t('calendar.feeds.made')} lead={t('calendar.feeds.madeLead')}>
          <Field t={t} name="told" label={t('calendar.feeds.secretAddress')} value={told} readonly />
          <Acts>
            <Button href={told.replace(/^https?/, 'webcal')} kind="outlined">
              {t('calendar.feeds.open')}
            </Button>
          </Acts>
        </Sheet>
      ) : null}
      <Section title={t('calendar.feeds.public')}>
        <Prose>
          <p>{t(isNarrowed ? 'calendar.feeds.publicNarrowed' : 'calendar.feeds.publicAll')}</p>
        </Prose>
        <Field t={t} name="address" label={t('calendar.feeds.address')} value={publicAddress} readonly />
        <Acts>
          <Button href={publicAddress.replace(/^https?/, 'webcal')} kind="outlined">
            {t('calendar.feeds.open')}
          </Button>
        </Acts>
      </Section>
      {member ? <SecretFeeds {...shown} member={member} /> : null}
      {isCoordinator ? (
        <Section title={t('calendar.feeds.more')}>
          <List>
            <Row name={t('calendar.embed.title')} href={`${calendarHref}/sharing`} text={t('calendar.embed.lead')} />
            <Row
              name={t('calendar.sources.title')}
              href={`${calendarHref}/sources`}
              text={t('calendar.sources.short')}
            />
          </List>
        </Section>
      ) : null}
      <Section title={t('calendar.feeds.how')}>
        <List>
          <Row name="Outlook">{t('calendar.feeds.howOutlook')}</Row>
          <Row name="Google Agenda">{t('calendar.feeds.howGoogle')}</Row>
          <Row name="iPhone, Mac">{t('calendar.feeds.howApple')}</Row>
        </List>
        <Quiet>{t('calendar.feeds.howOften')}</Quiet>
      </Section>
    </Page>
  );
}

type SecretShown = FeedsShown & { member: NonNullable<FeedsShown['member']> };

function SecretFeeds({ frame: { t }, path, member, refilled }: SecretShown) {
  const { feeds, spaces, organisation } = member;
  const { all, of } = saidProblems(t, refilled);
  const choices = [
    { value: 'person', label: t('calendar.feeds.of.person') },
    { value: 'network', label: t('calendar.feeds.of.network') },
    ...(organisation
      ? [{ value: 'organisation', label: t('calendar.feeds.of.organisation', { name: organisation }) }]
      : []),
    ...spaces.map(({ id, name }) => ({ value: `space:${id}`, label: t('calendar.feeds.of.space', { name }) })),
  ];
  return (
    <Section title={t('calendar.feeds.secret')} id="secret">
      <Note>{t('calendar.feeds.secretLead')}</Note>
      {feeds.length > 0 ? (
        <List ends>
          {feeds.map((feed) => (
            <Row
              name={ofWords(t, feed)}
              text={t('calendar.feeds.madeOn', { day: t.date(feed.madeAt) })}
              end={
                <ActionForm
                  action={`${path}/${feed.id}`}
                  method="delete"
                  label={t('calendar.feeds.revokeOf', { what: ofWords(t, feed) })}
                >
                  {t('calendar.feeds.revoke')}
                </ActionForm>
              }
            />
          ))}
        </List>
      ) : null}
      <Form t={t} action={path} submit={t('calendar.feeds.make')} problems={all}>
        <Field
          t={t}
          name="of"
          type="select"
          label={t('calendar.feeds.which')}
          options={choices}
          value={typed(refilled, 'of', 'person')}
          error={of('of')}
        />
      </Form>
    </Section>
  );
}

function ofWords(t: T, { of, name }: { of: FeedOf; name: string | null }): string {
  if (of === 'person') return t('calendar.feeds.of.person');
  if (of === 'network') return t('calendar.feeds.of.network');
  return t(`calendar.feeds.of.${of}`, { name: name ?? t('calendar.feeds.gone') });
}
