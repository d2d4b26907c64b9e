import type { Filling } from '#platform/slots';
import { Acts, Button, Quiet, Section } from '#platform/ui';
import { ledgerPath, outcomesPath, promisePath } from './addresses.ts';
import { atEventOnPage } from './at-event.ts';
import { countsOf } from './rules/counts.ts';
import { dayOf } from './rules/days.ts';

/** Fills the page of an event: what was promised there, and for members the way to promise before one leaves. */
export const eventCommitments: Filling = async (context) => {
  const { t, now, networkSlug, member, subject, dated } = context;
  const { id: eventId } = subject;
  const { promised: rows } = await atEventOnPage(context);
  const seen = member ? rows : rows.filter(({ audience }) => audience === 'public');
  if (!member && seen.length === 0) return null;
  const counts = countsOf(
    seen.map((row) => ({ ...row, openSince: null })),
    dayOf(now),
  );
  const promised = seen.length - counts.intentions;
  // Afterwards nobody leaves any more: what was said and has no owner is completed, what was forgotten is still written.
  const isOver = dated !== undefined && dated.endsAt <= now;
  return (
    <Section title={t('commitments.atEvent.title')}>
      <Quiet>
        {promised === 0
          ? t('commitments.atEvent.none')
          : t('commitments.atEvent.counts', { promised, kept: counts.kept, late: counts.late })}
      </Quiet>
      <Acts>
        {member ? (
          <Button kind="outlined" icon="handshake" href={`/n/${networkSlug}/events/${eventId}/promises`}>
            {t(isOver ? 'commitments.leaving.after' : 'commitments.leaving.title')}
          </Button>
        ) : null}
        {member && promised > 0 ? (
          <Button kind="text" href={`${ledgerPath(networkSlug)}?event=${eventId}`}>
            {t('commitments.atEvent.ledger')}
          </Button>
        ) : null}
        {seen.length > 0 ? (
          <Button kind="text" href={outcomesPath(networkSlug, eventId)}>
            {t('commitments.outcomes.title')}
          </Button>
        ) : null}
        {member && (promised === 0 || isOver) ? (
          <Button kind="text" href={promisePath(networkSlug, { event: eventId })}>
            {t('commitments.promise')}
          </Button>
        ) : null}
      </Acts>
    </Section>
  );
};
