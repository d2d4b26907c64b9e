import { spacesOf } from '#modules/networks';
import { orMissing } from '#platform/missing';
import { inLanguage, nameIn } from '#platform/texts';
import { type App, coordinatorsOnly, onceOnly, type RefilledForm, readForm } from '#platform/web';
import { type MeetingMade, makeMeeting } from '../actions/make-meeting.ts';
import { meetingPath, meetingsPath } from '../addresses.ts';
import { NewMeetingForm } from '../forms/new-meeting-form.ts';
import { seriesOf } from '../store/series.ts';
import { topicOf } from '../store/topics.ts';
import { NewMeetingPage } from '../views/new-meeting-page.tsx';
import { holidayWords } from '../words/when.ts';
import { asMember, type Here, tell } from './here.ts';

/** A new meeting: of its own, or the one a subject for later becomes. */
export const makingRoutes = (app: App): void => {
  app.get('/meetings/new', coordinatorsOnly, async (c) => c.html(await newMeetingView(c, await standsHere(c))));

  app.post('/meetings', coordinatorsOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const form = await readForm(c, NewMeetingForm(now));
    if (!form.ok) return c.html(await newMeetingView(c, {}, form), 422);
    const { title, startsAt, endsAt, place, placeToConfirm, space, purpose, series, topic } = form.value;
    const spaces = await spacesOf(db, network.id);
    const of = series ? orMissing(await seriesOf(db, { networkId: network.id, seriesId: series })) : null;
    const topicId = topic ? orMissing(await topicOf(db, { networkId: network.id, topicId: topic })).id : null;
    const written = (text: string | undefined) => (text ? { lang: t.lang, text } : null);
    const { chairId = null, noteTakerId = null, timeKeeperId = null } = of ?? {};
    const made: MeetingMade = {
      event: {
        title: { lang: t.lang, text: title },
        startsAt,
        endsAt,
        placeName: written(place),
        languages: [...network.languages],
        spaceId: spaces.some(({ id }) => id === space) ? (space ?? null) : null,
        toConfirm: placeToConfirm ? ['place'] : [],
      },
      about: { seriesId: of?.id ?? null, purpose: written(purpose), chairId, noteTakerId, timeKeeperId },
      topicId,
    };
    const scope = `${c.var.person?.id} meetings:${network.id}`;
    const locationOf = (eventId: string) => meetingPath(network.slug, eventId);
    const once = form.key ? { key: form.key, scope, locationOf } : null;
    let said = t(holidayWords(t, startsAt) ? 'meetings.said.madeOnHoliday' : 'meetings.said.made');
    const location = await onceOnly(db, { key: form.key, scope }, async () => {
      const { eventId, isTaken } = await makeMeeting(db, asMember(c), made, once, now);
      if (isTaken) said = t('meetings.said.topic.taken');
      return locationOf(eventId);
    });
    tell(c, said);
    return c.redirect(location, 303);
  });
};

/** What a subject or a series says already. */
async function standsHere(c: Here): Promise<Record<string, string>> {
  const { db, t, network } = c.var;
  const [topic, series] = await Promise.all([
    topicOf(db, { networkId: network.id, topicId: c.req.query('topic') ?? '' }),
    seriesOf(db, { networkId: network.id, seriesId: c.req.query('series') ?? '' }),
  ]);
  if (topic)
    return {
      title: inLanguage(topic.title, t.lang).text,
      purpose: topic.why ? inLanguage(topic.why, t.lang).text : '',
      space: topic.spaceId ?? '',
      topic: topic.id,
    };
  if (!series) return {};
  return {
    title: inLanguage(series.title, t.lang).text,
    place: series.placeName ? inLanguage(series.placeName, t.lang).text : '',
    space: series.spaceId ?? '',
    minutes: String(series.defaultMinutes),
    time: series.rhythm?.time ?? '',
    series: series.id,
  };
}

async function newMeetingView(c: Here, stands: Record<string, string>, refilled: RefilledForm | null = null) {
  const { db, t, network, frame, formKey } = c.var;
  const spaces = (await spacesOf(db, network.id)).filter(({ closedAt }) => closedAt === null);
  return (
    <NewMeetingPage
      frame={frame}
      action={meetingsPath(network.slug)}
      stands={stands}
      spaces={spaces.map(({ id, name }) => ({ value: id, label: nameIn(t, name) }))}
      refilled={refilled}
      formKey={formKey}
    />
  );
}
