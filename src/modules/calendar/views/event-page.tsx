import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { inLanguage, upToDateIn, type Written as WrittenText } from '#platform/texts';
import {
  Band,
  Button,
  Change,
  Columns,
  DateBlock,
  List,
  Note,
  Page,
  People,
  PlacesBar,
  Prose,
  Quiet,
  Row,
  Section,
  Written,
} from '#platform/ui';
import { eventFile } from '../addresses.ts';
import type { EventOnPage } from '../store/event-page.ts';
import { changesSaid, kindWords, placeWords, whenWords } from '../words/index.ts';
import { RegistrationSheet, type RegistrationShown } from './registration-sheet.tsx';

export type EventShown = RegistrationShown & {
  frame: Frame;
  event: EventOnPage;
  /** null: whoever looks is not a member. */
  coming: { people: readonly { name: string; organisation: string | null }[]; others: number } | null;
  isCoordinator: boolean;
  canonical: string;
  now: Date;
  parts: Child[];
  /** Other dates that belong with it. */
  around: Child;
  /** What registrations mean for other modules, beside the sheet. */
  registrationSays: Child[];
};

export function EventPage(shown: EventShown) {
  const { frame, event, coming, isCoordinator, path, canonical, now, parts, registrationSays } = shown;
  const { t } = frame;
  const title = inLanguage(event.title, t.lang);
  const changes = changesSaid(t, event.changes);
  const acts = isCoordinator ? (
    <>
      <Button href={`${path}/edit`} kind="outlined" icon="pencil-simple">
        {t('calendar.event.edit')}
      </Button>
      <Button href={`${path}/people`} kind="outlined" icon="users">
        {t('calendar.event.people')}
      </Button>
      <Button href={`${path}/planning`} kind="outlined" icon="check-square">
        {t('calendar.event.prepare')}
      </Button>
    </>
  ) : undefined;
  return (
    <Page
      frame={frame}
      title={title.text}
      description={`${kindWords(t, event.kind)}, ${whenWords(t, event)}`}
      canonical={canonical}
      unlisted={event.audience === 'members'}
    >
      <Band
        over={kindWords(t, event.kind)}
        title={<span lang={title.lang === t.lang ? undefined : title.lang}>{title.text}</span>}
        date={<DateBlock t={t} on={event.startsAt} size="big" strong />}
        lines={practical(t, event)}
        acts={acts}
      />
      <Columns
        kind="form"
        overlap
        asideFirst
        aside={
          <>
            <RegistrationSheet {...shown} />
            {registrationSays}
            {event.fuzzyWhen ? null : (
              <Button href={eventFile(path)} kind="text" icon="calendar-blank" data-turbo="false">
                {t('calendar.feeds.add')}
              </Button>
            )}
          </>
        }
      >
        {event.cancelledAt ? <CancelledNote t={t} event={event} /> : null}
        {event.about ? (
          <Section title={t('calendar.event.about')} ruled={false}>
            <Prose>
              <Written t={t} said={inLanguage(event.about, t.lang)} />
            </Prose>
          </Section>
        ) : null}
        {parts}
        <PlacesSection t={t} event={event} />
        {coming && coming.people.length > 0 ? (
          <Section title={t('calendar.event.whoComes')}>
            <People
              people={coming.people.map(({ name, organisation }) => ({ name, text: organisation ?? undefined }))}
            />
            {coming.others > 0 ? <Quiet>{t('calendar.event.andOthers', { count: coming.others })}</Quiet> : null}
          </Section>
        ) : null}
        {shown.around}
        {changes.length > 0 ? (
          <Section title={t('calendar.event.changes')}>
            <List>
              {changes.map(({ changedAt, label, was, now: becomes }) => (
                <Row ago={t.ago(changedAt, now)}>
                  {label} <Change was={was ?? undefined} now={becomes} />
                </Row>
              ))}
            </List>
          </Section>
        ) : null}
      </Columns>
    </Page>
  );
}

/** When, how one gets in, where, what is spoken. */
export function practical(t: Frame['t'], event: EventOnPage) {
  const place = placeWords(t, event);
  const oneDay = t.date(event.startsAt) === t.date(event.endsAt);
  return [
    { icon: 'clock' as const, text: oneDay ? t.hours(event.startsAt, event.endsAt) : whenWords(t, event) },
    ...(event.accessNote ? [{ icon: 'wheelchair' as const, text: <Said t={t} said={event.accessNote} /> }] : []),
    ...(place ? [{ icon: 'map-pin' as const, text: place }] : []),
    ...(event.languages.length > 0
      ? [
          {
            icon: 'globe' as const,
            text: t('calendar.event.spoken', {
              languages: t.list(event.languages.map((lang) => t(`calendar.language.${lang}`))),
            }),
          },
        ]
      : []),
  ];
}

const Said = ({ t, said }: { t: Frame['t']; said: WrittenText }) => (
  <Written t={t} said={upToDateIn(said, t.lang)} inline />
);

function CancelledNote({ t, event }: { t: Frame['t']; event: EventOnPage }) {
  return (
    <Note tone="problem">
      <p>
        <strong>{t('calendar.event.cancelled')}</strong>
      </p>
      {event.cancelReason ? <Written t={t} said={inLanguage(event.cancelReason, t.lang)} /> : null}
    </Note>
  );
}

function PlacesSection({ t, event }: { t: Frame['t']; event: EventOnPage }) {
  if (event.places === null && event.taken === 0) return null;
  const { taken, organisations, places } = event;
  return (
    <Section title={t('calendar.event.places')} ruled={false}>
      {places === null ? (
        <p>{t('calendar.event.comingFrom', { taken, organisations })}</p>
      ) : (
        <PlacesBar taken={taken} places={places}>
          <b>{t('calendar.event.placesTaken', { taken, places, organisations })}</b>
        </PlacesBar>
      )}
    </Section>
  );
}
