import { spacesOf } from '#modules/networks';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, readForm } from '#platform/web';
import { keepChoices } from '../../actions/importing/choose.ts';
import { saveAsMeeting } from '../../actions/importing/save-as-meeting.ts';
import { importPath, meetingPath } from '../../addresses.ts';
import { ReviewForm } from '../../forms/importing.ts';
import { broughtIn, problemsIn } from '../../rules/importing/brought-in.ts';
import { acceptAll, type Choices, choicesSent } from '../../rules/importing/choices.ts';
import { itemsOf } from '../../rules/importing/items.ts';
import { importOf } from '../../store/importing/imports.ts';
import { asMember, type Here, idOf, tell } from '../here.ts';
import { peopleToMatch, placeWritten, reviewView } from './review-view.tsx';

/** What was understood, piece by piece, and the meeting it becomes. */
export const reviewRoutes = (app: App): void => {
  app.get('/meetings/imports/:import', coordinatorsOnly, async (c) => {
    const found = await importThere(c);
    if (found.eventId) return c.redirect(meetingPath(c.var.network.slug, found.eventId), 303);
    return c.html(await reviewView(c, found, { space: c.req.query('space') }));
  });

  app.put('/meetings/imports/:import', coordinatorsOnly, async (c) => {
    const { db, now, t, network } = c.var;
    const found = await importThere(c);
    // Pressed twice: the second is led to the meeting of the first.
    if (found.eventId) return c.redirect(meetingPath(network.slug, found.eventId), 303);
    const form = await readForm(c, ReviewForm);
    const { understood } = found;
    if (!form.ok || !understood) return c.html(await reviewView(c, found, { isStale: true }), 422);
    const { version, next, space } = form.value;
    const items = itemsOf(understood);
    const sent = choicesSent(items, form.values);
    const group = next === 'keep' || next === 'save' ? null : next;
    const choices = group ? acceptAll(items, sent, group) : sent;
    const stale = async (chosen: Choices) => {
      const current = await importThere(c);
      if (current.eventId) return c.redirect(meetingPath(network.slug, current.eventId), 303);
      return c.html(await reviewView(c, current, { isStale: true, choices: chosen, space }), 422);
    };
    if (version !== found.version) return stale(choices);

    const problems = problemsIn(items, choices);
    if (next !== 'save') {
      if (Object.keys(problems).length > 0)
        return c.html(await reviewView(c, found, { choices, problems, space }), 422);
      const importId = found.id;
      if ((await keepChoices(db, asMember(c), { importId, version, choices }, now)) === 'stale') return stale(choices);
      tell(c, t('importing.said.kept'));
      const back = `${importPath(network.slug, importId)}${space ? `?space=${space}` : ''}`;
      return c.redirect(`${back}${group ? `#${group}` : ''}`, 303);
    }

    const brought = broughtIn(items, choices);
    if (!brought.ok) return c.html(await reviewView(c, found, { choices, problems: brought.problems, space }), 422);
    const spaces = await spacesOf(db, network.id);
    const saved = await saveAsMeeting(
      db,
      asMember(c),
      {
        importId: found.id,
        version,
        choices,
        brought: brought.value,
        placeName: placeWritten(t, brought.value),
        languages: [...network.languages],
        lang: understood.language ?? t.lang,
        spaceId: spaces.find(({ id }) => id === space)?.id ?? null,
        people: new Set((await peopleToMatch(c)).map(({ personId }) => personId)),
      },
      now,
    );
    if (saved.outcome === 'stale') return stale(choices);
    tell(c, t('importing.said.saved'));
    return c.redirect(meetingPath(network.slug, saved.eventId), 303);
  });
};

async function importThere(c: Here) {
  const { db, network } = c.var;
  const found = orMissing(await importOf(db, { networkId: network.id, importId: idOf(c, 'import') }));
  return orMissing(found.state === 'toReview' || (found.state === 'saved' && found.eventId) ? found : null);
}
