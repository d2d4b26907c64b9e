import type { UnreadReason } from '#platform/ics';
import type { T } from '#platform/texts';
import { List, Note, Row, Section } from '#platform/ui';

export type UnreadDate = { title: string | null; reason: UnreadReason; startsAt?: Date };

/** So many are shown; the rest is counted. */
export const SHOWN = 50;

/** Of a calendar of others: which series were read once only, and what could not be read at all. */
export function UnreadDates({ t, unread: told }: { t: T; unread: readonly UnreadDate[] }) {
  const once = told.filter(({ startsAt }) => startsAt !== undefined);
  const unread = told.filter(({ startsAt }) => startsAt === undefined);
  return (
    <>
      {once.length > 0 ? (
        <Section title={t('calendar.sources.once')}>
          <Note tone="problem">{t('calendar.sources.onceLead')}</Note>
          <List>
            {once.slice(0, SHOWN).map(({ title, startsAt }) => (
              <Row
                name={title ?? t('calendar.sources.noTitle')}
                text={startsAt && t('calendar.sources.onceOn', { day: t.day(startsAt, { year: true }) })}
              />
            ))}
          </List>
          <AndMore t={t} count={once.length - SHOWN} />
        </Section>
      ) : null}
      {unread.length > 0 ? (
        <Section title={t('calendar.sources.unread')}>
          <Note tone="problem">{t('calendar.sources.unreadLead')}</Note>
          <List>
            {unread.slice(0, SHOWN).map(({ title, reason }) => (
              <Row name={title ?? t('calendar.sources.noTitle')} text={t(`calendar.sources.unread.${reason}`)} />
            ))}
          </List>
          <AndMore t={t} count={unread.length - SHOWN} />
        </Section>
      ) : null}
    </>
  );
}

export const AndMore = ({ t, count }: { t: T; count: number }) =>
  count > 0 ? <p>{t('calendar.sources.andMore', { count })}</p> : null;
