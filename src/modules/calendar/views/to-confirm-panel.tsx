import { type T, upToDateIn } from '#platform/texts';
import { ActionForm, List, Note, Row, Section } from '#platform/ui';
import type { Confirmable } from '../rules/to-confirm.ts';
import type { EventOnPage } from '../store/event-page.ts';

type ToConfirmShown = {
  t: T;
  event: EventOnPage;
  /** Of the event. */
  path: string;
  /** Somebody changed the event between looking and confirming. */
  isStale: boolean;
};

/** For whoever organises: what waits for a yes, each with the one click that says it. */
export function ToConfirmPanel({ t, event, path, isStale }: ToConfirmShown) {
  const parts = event.toConfirm.filter((what) => !(what === 'day' && event.fuzzyWhen));
  if (parts.length === 0 || event.cancelledAt) return null;
  return (
    <Section title={t('calendar.confirm.title')}>
      {isStale ? <Note tone="problem">{t('calendar.confirm.stale')}</Note> : null}
      <List>
        {parts.map((what) => (
          <Row
            name={t(`calendar.confirmable.${what}`)}
            text={standing(t, event, what) ?? undefined}
            end={
              <ActionForm
                action={`${path}/confirmations`}
                fields={{ what, version: String(event.version) }}
                label={t(`calendar.confirm.label.${what}`)}
              >
                {t('calendar.confirm.act')}
              </ActionForm>
            }
          />
        ))}
      </List>
    </Section>
  );
}

/** What would be certain then. */
function standing(t: T, event: EventOnPage, what: Confirmable): string | null {
  const { startsAt, endsAt, placeName, address, accessNote, onlineAddress } = event;
  const said = (words: typeof placeName) => words && upToDateIn(words, t.lang).text;
  if (what === 'day') return t.day(startsAt);
  if (what === 'hours') return t.hours(startsAt, endsAt);
  if (what === 'access') return said(accessNote);
  if (what === 'online') return onlineAddress;
  return [said(placeName), said(address)].filter(Boolean).join(', ') || null;
}
