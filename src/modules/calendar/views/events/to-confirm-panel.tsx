import { type T, upToDateIn } from '#platform/texts';
import { ActionForm, Button, List, Refusal, Row, Section } from '#platform/ui';
import type { Confirmable } from '../../rules/events/to-confirm.ts';
import type { EventOnPage } from '../../store/events/event-page.ts';

/** isWritten: there is something to say yes to; else it has to be written first. */
export type PartToConfirm = { what: Confirmable; isWritten: boolean };

type ToConfirmShown = {
  t: T;
  event: EventOnPage;
  toConfirm: readonly PartToConfirm[];
  /** Of the event. */
  path: string;
  /** Somebody changed the event between looking and confirming. */
  isStale: boolean;
};

/** For whoever organises: what waits for a yes, each with the one click that says it. */
export function ToConfirmPanel({ t, event, toConfirm, path, isStale }: ToConfirmShown) {
  const { fuzzyWhen } = event;
  const parts = fuzzyWhen ? toConfirm.filter(({ what }) => what !== 'day' && what !== 'hours') : toConfirm;
  if ((parts.length === 0 && !fuzzyWhen) || event.cancelledAt) return null;
  const toWrite = (what: Confirmable) => (
    <Button
      kind="outlined"
      href={`${path}/edit`}
      icon="pencil-simple"
      label={t('calendar.confirm.write', { part: t(`calendar.confirmable.${what}`) })}
    >
      {t('calendar.event.edit')}
    </Button>
  );
  return (
    <Section title={t('calendar.confirm.title')}>
      {isStale ? <Refusal>{t('calendar.confirm.stale')}</Refusal> : null}
      <List>
        {fuzzyWhen ? (
          <Row name={t('calendar.confirmable.day')} text={upToDateIn(fuzzyWhen, t.lang).text} end={toWrite('day')} />
        ) : null}
        {parts.map(({ what, isWritten }) => (
          <Row
            name={t(`calendar.confirmable.${what}`)}
            text={standing(t, event, what) ?? t('calendar.confirm.notWritten')}
            end={
              isWritten ? (
                <ActionForm
                  action={`${path}/confirmations`}
                  fields={{ what, version: String(event.version) }}
                  label={t(`calendar.confirm.label.${what}`)}
                >
                  {t('calendar.confirm.act')}
                </ActionForm>
              ) : (
                toWrite(what)
              )
            }
          />
        ))}
      </List>
    </Section>
  );
}

/** What would be certain then. null: nothing stands there yet. */
function standing(t: T, event: EventOnPage, what: Confirmable): string | null {
  const { startsAt, endsAt, placeName, address, accessNote, onlineAddress } = event;
  const said = (words: typeof placeName) => words && upToDateIn(words, t.lang).text;
  if (what === 'day') return t.day(startsAt);
  if (what === 'hours') return t.hours(startsAt, endsAt);
  if (what === 'access') return said(accessNote);
  if (what === 'online') return onlineAddress;
  return [said(placeName), said(address)].filter(Boolean).join(', ') || null;
}
