import type { Frame } from '#platform/frame';
import { ActionForm, Acts, Definitions, Note, Page, Quiet, Section, Title } from '#platform/ui';
import type { SourceListed } from '../../store/feeds/sources.ts';
import { SourceState } from './sources-page.tsx';
import { type UnreadDate, UnreadDates } from './unread-dates.tsx';

export type SourceShown = {
  frame: Frame;
  path: string;
  back: string;
  source: SourceListed;
  unread: readonly UnreadDate[];
  now: Date;
};

/** One calendar of others: how it is with it, and what one can do. */
export function SourcePage({ frame, path, back, source, unread, now }: SourceShown) {
  const { t } = frame;
  const { address, state, pausedAt, readAt, triedAt, comes } = source;
  const isWrong = state === 'unreadable' || state === 'unreachable' || state === 'refused';
  return (
    <Page frame={frame} title={source.name} unlisted>
      <Title
        back={{ href: back, label: t('calendar.sources.title') }}
        lead={t('calendar.sources.comes', { count: comes })}
      >
        {source.name}
      </Title>
      {isWrong && !pausedAt ? <Note tone="problem">{t(`calendar.sources.whatToDo.${state}`)}</Note> : null}
      <Definitions
        items={[
          { term: t('calendar.sources.stands'), text: <SourceState t={t} source={source} /> },
          ...(address ? [{ term: t('calendar.sources.address'), text: address }] : []),
          { term: t('calendar.sources.lastRead'), text: readAt ? t.ago(readAt, now) : t('calendar.sources.never') },
          ...(isWrong && triedAt ? [{ term: t('calendar.sources.lastTried'), text: t.ago(triedAt, now) }] : []),
          { term: t('calendar.sources.audience'), text: t(`calendar.sources.audience.${source.audience}`) },
          { term: t('calendar.sources.kind'), text: t(`calendar.kind.${source.kind}`) },
        ]}
      />
      {address ? (
        <Section title={t('calendar.sources.reading')}>
          <Quiet>{t(pausedAt ? 'calendar.sources.pausedMeans' : 'calendar.sources.readingMeans')}</Quiet>
          <Acts>
            <ActionForm action={`${path}/events`}>
              {t(pausedAt ? 'calendar.sources.resume' : 'calendar.sources.again')}
            </ActionForm>
            {pausedAt ? null : <ActionForm action={`${path}/pause`}>{t('calendar.sources.pause')}</ActionForm>}
          </Acts>
        </Section>
      ) : null}
      <UnreadDates t={t} unread={unread} />
      <Section title={t('calendar.sources.remove')}>
        <Quiet>{t('calendar.sources.removeMeans', { count: comes })}</Quiet>
        <ActionForm action={path} method="delete">
          {t('calendar.sources.removeIt')}
        </ActionForm>
      </Section>
    </Page>
  );
}
