import { eventsByIds, placeWords } from '#modules/calendar';
import { Missing } from '#platform/missing';
import type { Language, Written } from '#platform/texts';
import { type App, membersOnly, onceOnly, type RefilledForm, readForm } from '#platform/web';
import { planNext } from '../../actions/minutes/plan-next.ts';
import { meetingPath } from '../../addresses.ts';
import { NextMeetingForm } from '../../forms/minutes.ts';
import { momentOn } from '../../rules/minutes/days.ts';
import { mayLead } from '../../rules/minutes/state.ts';
import type { Meeting } from '../../store/meetings.ts';
import { nextOfMinutes } from '../../store/minutes/next.ts';
import { NextMeetingsPage } from '../../views/minutes/next-meetings-page.tsx';
import { meetingWhen } from '../../words/when.ts';
import { asMember, type Here, meetingHere, onceOf, pathsHere, tell, titleOf } from './here.ts';

/** Several next meetings, each with its own agenda, planned from the minutes of one. */
export const nextRoutes = (app: App): void => {
  const base = '/meetings/:meeting/minutes/next';

  app.get(base, membersOnly, async (c) => c.html(await nextView(c, await ledMeeting(c), null)));

  app.post(base, membersOnly, async (c) => {
    const { db, t, now } = c.var;
    const meeting = await ledMeeting(c);
    const form = await readForm(c, NextMeetingForm);
    if (!form.ok) return c.html(await nextView(c, meeting, form), 422);
    const { day, from, until, places = [], items = [], toConfirm, confirmBy } = form.value;
    const said = (text: string): Written => ({ lang: t.lang, text });
    // Of several candidate places none is certain, whatever was ticked.
    const unsure = places.length > 1 ? [...new Set([...toConfirm, 'place' as const])] : toConfirm;
    const next = {
      startsAt: momentOn(day, from),
      endsAt: momentOn(day, until),
      placeName: places.length > 0 ? said(oneOf(places, t.lang)) : null,
      toConfirm: [...unsure],
      confirmBy: confirmBy && unsure.length > 0 ? momentOn(confirmBy, '08:00') : null,
      items: items.map(said),
    };
    const { next: location } = pathsHere(c, meeting);
    const once = onceOf(c, form.key, location);
    await onceOnly(db, { key: form.key, scope: once?.scope ?? '' }, async () => {
      await planNext(db, asMember(c), { fromEventId: meeting.eventId, next }, once, now);
      return location;
    });
    tell(c, t('minutes.said.planned'));
    return c.redirect(location, 303);
  });
};

/** "MEF de Forest ou MEF de Saint-Gilles" */
const oneOf = (places: readonly string[], lang: Language): string =>
  new Intl.ListFormat(lang, { type: 'disjunction' }).format(places);

async function ledMeeting(c: Here): Promise<Meeting> {
  const meeting = await meetingHere(c);
  if (!mayLead(asMember(c), meeting)) throw new Missing();
  return meeting;
}

async function nextView(c: Here, meeting: Meeting, refilled: RefilledForm | null) {
  const { db, t, now, network, frame, formKey } = c.var;
  const ids = await nextOfMinutes(db, meeting);
  const planned = await eventsByIds(db, { networkId: network.id, ids });
  return (
    <NextMeetingsPage
      frame={frame}
      paths={pathsHere(c, meeting)}
      title={titleOf(c, meeting)}
      planned={planned.map((event) => ({
        href: meetingPath(network.slug, event.id),
        startsAt: event.startsAt,
        when: meetingWhen(t, event, now),
        place: placeWords(t, { ...event, isOnline: event.onlineAddress !== null }),
        isCancelled: event.cancelledAt !== null,
      }))}
      place={meeting.event.placeName ? meeting.event.placeName.text : ''}
      refilled={refilled}
      formKey={formKey}
    />
  );
}
