import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { inLanguage } from '#platform/texts';
import {
  Band,
  Button,
  Change,
  Columns,
  List,
  Note,
  Page,
  People,
  PlacesBar,
  Prose,
  Quiet,
  Row,
  Section,
  StructuredData,
  Written,
} from '#platform/ui';
import { eventFile } from '../../addresses.ts';
import type { Ratio } from '../../rules/places/ratio.ts';
import type { EventOnPage } from '../../store/events/event-page.ts';
import { changesSaid, kindWords, whenWords } from '../../words/index.ts';
import { RegistrationSheet } from '../registering/registration-sheet.tsx';
import type { RegistrationShown } from '../registering/registration-shown.ts';
import { CancelledNote } from './cancelled-note.tsx';
import { DocumentsPanel } from './documents-panel.tsx';
import { EventDate } from './event-date.tsx';
import { OnlinePanel, type Organising, organisedBy } from './event-details.tsx';
import { practical } from './practical.tsx';
import { type PartToConfirm, ToConfirmPanel } from './to-confirm-panel.tsx';

export type EventShown = RegistrationShown & {
  frame: Frame;
  event: EventOnPage;
  /** null: whoever looks is not a member. */
  coming: { people: readonly { name: string; organisation: string | null }[]; others: number } | null;
  isCoordinator: boolean;
  /** null: service users and workers come in whatever number. */
  /** What else limits who may come, a sentence each. */
  limits: readonly string[];
  ratio: Ratio | null;
  organising: Organising;
  /** What was just sent was about an earlier version. */
  isStale: boolean;
  /** isWritten: there is something to say yes to. */
  toConfirm: readonly PartToConfirm[];
  canonical: string;
  /** The same for search engines. null: it is not public, or has no known day. */
  schema: object | null;
  now: Date;
  parts: Child[];
  /** Its stops and workshops. */
  onTheWay: Child;
  /** Other dates that belong with it. */
  around: Child;
  /** What whoever looks has to do for it. */
  toDo: Child;
  /** What registrations mean for other modules, beside the sheet. */
  registrationSays: Child[];
};

export function EventPage(shown: EventShown) {
  const { frame, event, coming, isCoordinator, path, canonical, now, parts, registrationSays } = shown;
  const { t } = frame;
  const title = inLanguage(event.title, t.lang);
  const changes = changesSaid(t, event.changes);
  // Nobody comes any more to what is over or was cancelled: who was registered stands there in the past.
  const isStillOn = !shown.isOver && event.cancelledAt === null;
  // What was read in somebody else's calendar is changed there.
  const acts =
    isCoordinator && event.elsewhere === null ? (
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
        <Button href={`${path}/door`} kind="outlined" icon="qr-code">
          {t('door.title')}
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
      {shown.schema ? <StructuredData data={shown.schema} /> : null}
      <Band
        over={[kindWords(t, event.kind), event.pole && inLanguage(event.pole, t.lang).text].filter(Boolean).join(', ')}
        lead={organisedBy(t, shown.organising)}
        title={<span lang={title.lang === t.lang ? undefined : title.lang}>{title.text}</span>}
        date={<EventDate t={t} event={event} size="big" strong />}
        lines={practical(t, event, now)}
        acts={acts}
      />
      <Columns
        kind="form"
        overlap
        asideFirst
        aside={
          <>
            {event.elsewhere === null ? (
              <RegistrationSheet {...shown} />
            ) : (
              <Note>{t('calendar.elsewhere.from', { name: event.elsewhere })}</Note>
            )}
            <OnlinePanel t={t} event={event} />
            {registrationSays}
            {event.fuzzyWhen || !isStillOn ? null : (
              <Button href={eventFile(path)} kind="text" icon="calendar-blank" data-turbo="false">
                {t('calendar.feeds.add')}
              </Button>
            )}
          </>
        }
      >
        {event.cancelledAt ? (
          <CancelledNote
            t={t}
            event={event}
            path={path}
            canPutBack={isCoordinator && event.elsewhere === null && !shown.isOver}
          />
        ) : null}
        {shown.toDo}
        {isCoordinator && event.elsewhere === null ? <ToConfirmPanel t={t} {...shown} /> : null}
        {event.about ? (
          <Section title={t('calendar.event.about')} ruled={false}>
            <Prose>
              <Written t={t} said={inLanguage(event.about, t.lang)} />
            </Prose>
          </Section>
        ) : null}
        <DocumentsPanel t={t} event={event} path={path} isCoordinator={isCoordinator && event.elsewhere === null} />
        {shown.onTheWay}
        {parts}
        {isStillOn ? <PlacesSection t={t} event={event} ratio={shown.ratio} limits={shown.limits} /> : null}
        {coming && coming.people.length > 0 ? (
          <Section title={t(isStillOn ? 'calendar.event.whoComes' : 'calendar.event.whoWasRegistered')}>
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

type PlacesShown = { t: Frame['t']; event: EventOnPage; ratio: Ratio | null; limits: readonly string[] };

function PlacesSection({ t, event, ratio, limits }: PlacesShown) {
  if (event.places === null && event.taken === 0 && ratio === null && limits.length === 0) return null;
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
      {limits.map((limit) => (
        <p>{limit}</p>
      ))}
      {ratio ? <p>{t('calendar.event.ratio', ratio)}</p> : null}
    </Section>
  );
}
