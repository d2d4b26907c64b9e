import type { Filling } from '#platform/slots';
import { inLanguage } from '#platform/texts';
import { Acts, Button, List, Quiet, Row, Section } from '#platform/ui';
import { meetingPath } from './addresses.ts';
import { agendaOf } from './store/agenda.ts';

const FEW = 8;

/** Fills the page of an event that is a meeting: what it speaks of, for members. */
export const eventAgenda: Filling = async ({ db, t, now, networkSlug, member, subject, dated }) => {
  if (!member || dated?.sort !== 'meeting') return null;
  const { networkId, id: eventId } = subject;
  const items = (await agendaOf(db, { networkId, eventId })).filter(({ state }) => state !== 'carried');
  return (
    <Section title={t('meetings.agenda.title')}>
      {items.length === 0 ? (
        <Quiet>{t(dated.endsAt < now ? 'meetings.agenda.noneThen' : 'meetings.agenda.none')}</Quiet>
      ) : (
        <List ordered ends>
          {items.slice(0, FEW).map(({ title, kind, minutes }) => {
            const said = inLanguage(title, t.lang);
            return (
              <Row
                name={<span lang={said.lang === t.lang ? undefined : said.lang}>{said.text}</span>}
                text={[minutes === null ? null : t('meetings.minutes', { minutes }), t(`meetings.kind.${kind}`)]
                  .filter(Boolean)
                  .join(', ')}
              />
            );
          })}
        </List>
      )}
      <Acts>
        <Button kind="outlined" icon="list" href={meetingPath(networkSlug, eventId)}>
          {items.length > FEW ? t('meetings.agenda.more', { count: items.length - FEW }) : t('meetings.agenda.see')}
        </Button>
      </Acts>
    </Section>
  );
};
