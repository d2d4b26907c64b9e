import { type EventFacts, eventOf } from '#modules/calendar';
import { spacesOf } from '#modules/networks';
import { isId } from '#platform/db';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, readForm } from '#platform/web';
import { keepChoices } from '../../actions/importing/choose.ts';
import { saveAsMeeting } from '../../actions/importing/save-as-meeting.ts';
import { importPath, meetingPath } from '../../addresses.ts';
import { ReviewForm } from '../../forms/importing.ts';
import { broughtIn, fieldsOf } from '../../rules/importing/brought-in.ts';
import { acceptAll, type Choices, choicesSent } from '../../rules/importing/choices.ts';
import { groups, type Item, itemsOf } from '../../rules/importing/items.ts';
import { type Problems, problemsIn } from '../../rules/importing/problems.ts';
import { onDay } from '../../rules/importing/same-day.ts';
import { importOf, type MeetingImport } from '../../store/importing/imports.ts';
import { oneOf, placeWritten } from '../../words/import-places.ts';
import { asMember, type Here, idOf, tell } from '../here.ts';
import { peopleToMatch, reviewView } from './review-view.tsx';

/** What was understood, piece by piece, and the meeting it becomes. */
export const reviewRoutes = (app: App): void => {
  app.get('/meetings/imports/:import', coordinatorsOnly, async (c) => {
    const found = await importThere(c);
    if (found.eventId) return c.redirect(meetingPath(c.var.network.slug, found.eventId), 303);
    return c.html(await reviewView(c, found));
  });

  app.put('/meetings/imports/:import', coordinatorsOnly, async (c) => {
    const { db, now, t, network } = c.var;
    const found = await importThere(c);
    // Pressed twice: the second is led to the meeting of the first.
    if (found.eventId) return c.redirect(meetingPath(network.slug, found.eventId), 303);
    const form = await readForm(c, ReviewForm);
    const { understood } = found;
    if (!form.ok || !understood) return c.html(await reviewView(c, found, { isStale: true }), 422);
    const { version, next } = form.value;
    const items = itemsOf(understood);
    const sent = choicesSent(items, form.values);
    const group = groups.find((one) => one === next);
    const choices = group ? acceptAll(items, sent, group) : sent;
    const stale = async (chosen: Choices) => {
      const current = await importThere(c);
      if (current.eventId) return c.redirect(meetingPath(network.slug, current.eventId), 303);
      return c.html(await reviewView(c, current, { isStale: true, choices: chosen }), 422);
    };
    if (version !== found.version) return stale(choices);

    const problems = problemsIn(items, choices);
    const wrong = async (found: MeetingImport, problems: Problems) =>
      c.html(await reviewView(c, found, { choices, problems }), 422);
    if (next !== 'save') {
      if (Object.keys(problems).length > 0) return wrong(found, problems);
      const importId = found.id;
      if ((await keepChoices(db, asMember(c), { importId, version, choices }, now)) === 'stale') return stale(choices);
      tell(c, t('importing.said.kept'));
      const at = group ?? groups.find((one) => next === `keep-${one}`);
      return c.redirect(`${importPath(network.slug, importId)}${at ? `#${at}` : ''}`, 303);
    }

    const joining = await chosenMeeting(c, items, choices);
    const read = broughtIn(items, choices, joining);
    if (!read.ok) return wrong(found, read.problems);
    const brought = read.value;
    const spaces = await spacesOf(db, network.id);
    const lang = understood.language ?? t.lang;
    const saved = await saveAsMeeting(
      db,
      asMember(c),
      {
        importId: found.id,
        ...{ version, choices, brought, lang },
        placeName: placeWritten(t, brought),
        nextPlaces: new Map(brought.next.map(({ id, places }) => [id, oneOf(places, lang)])),
        languages: [...network.languages],
        spaceId: spaces.find(({ id }) => id === brought.space)?.id ?? null,
        people: new Set((await peopleToMatch(c)).map(({ personId }) => personId)),
      },
      now,
    );
    if (saved.outcome === 'stale') return stale(choices);
    if (saved.outcome === 'refused') return wrong(found, saved.problems);
    tell(c, t('importing.said.saved', { next: brought.next.length }));
    return c.redirect(meetingPath(network.slug, saved.eventId), 303);
  });
};

/** The meeting of the calendar it goes into. What is no meeting of that day is none: saving says so. */
async function chosenMeeting(c: Here, items: readonly Item[], choices: Choices): Promise<EventFacts | null> {
  const { date = '' } = fieldsOf(items, choices, 'when');
  const { meeting = '' } = fieldsOf(items, choices, 'into');
  const found = isId(meeting) ? await eventOf(c.var.db, { networkId: c.var.network.id, eventId: meeting }) : null;
  return found && onDay([found], date).length > 0 ? found : null;
}

async function importThere(c: Here) {
  const { db, network } = c.var;
  const found = orMissing(await importOf(db, { networkId: network.id, importId: idOf(c, 'import') }));
  return orMissing(found.state === 'toReview' || (found.state === 'saved' && found.eventId) ? found : null);
}
