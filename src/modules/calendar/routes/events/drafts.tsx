import type { Context } from 'hono';
import { z } from 'zod';
import { isId, newId } from '#platform/db';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, type Env, flash, type RefilledForm, readForm } from '#platform/web';
import { dropDraft, keepDraft } from '../../actions/events/keep-draft.ts';
import { calendarPath, draftsPath, eventPath } from '../../addresses.ts';
import { draftOf, titleTyped } from '../../rules/events/draft.ts';
import { draftsOf, draftToContinue } from '../../store/events/drafts.ts';
import type { EventFacts } from '../../store/events/events.ts';
import type { DraftShown } from '../../views/events/draft-parts.tsx';
import { onceOf } from '../once-of.ts';
import { startInAddress } from './started-from.ts';

const anything = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

export const draftRoutes = (app: App): void => {
  // A form that changes an event says so in a field, wherever it is sent.
  app.on(['POST', 'PATCH'], '/event-drafts', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const form = await readForm(c, anything);
    const eventId = c.req.query('event') ?? null;
    const typed = draftOf(form.values);
    const { _draft: id } = form.values;
    if (typed && typeof id === 'string' && isId(id)) {
      const once = eventId || !form.ok ? null : onceOf(c, form.key);
      const savedAs = once && { ...once, scope: once.scope.replace(/\/event-drafts$/, '/events') };
      await keepDraft(db, orMissing(member), { id, eventId, typed: { ...typed, ...started(c) }, savedAs }, now);
    }
    // The page goes on being typed in; nothing leads elsewhere.
    if (c.req.header('accept') === 'application/json') return c.body(null, 204);
    if (typed) flash(c, { text: t('calendar.said.draftKept') });
    return c.redirect(eventId ? eventPath(network.slug, eventId) : calendarPath(network.slug), 303);
  });

  app.delete('/event-drafts/:draft', coordinatorsOnly, async (c) => {
    const { db, t, network, member } = c.var;
    await dropDraft(db, orMissing(member), c.req.param('draft'));
    const eventId = c.req.query('event');
    flash(c, { text: t('calendar.said.draftDropped') });
    return c.redirect(eventId ? `${eventPath(network.slug, eventId)}/edit` : `/n/${network.slug}/events/new`, 303);
  });
};

/** What a new event is started from stands in the address of its form; it is kept along. */
const START = '?';
const started = (c: Context<Env>): Record<string, string> => {
  const start = startInAddress(c);
  return start ? { [START]: start } : {};
};

type Drafts = { draftId: string; keepAt: string; begun: DraftShown[] };

/** For the form of an event, or of a new one: under which name it is kept, and what this person had begun. */
export async function draftsHere(
  c: Context<Env>,
  event: EventFacts | null,
  refilled: RefilledForm | undefined,
): Promise<Drafts> {
  const { db, network, person, t, now } = c.var;
  const ofForm = { networkId: network.id, personId: person?.id ?? '', eventId: event?.id ?? null };
  const sent = refilled?.values._draft;
  const draftId = typeof sent === 'string' && isId(sent) ? sent : newId();
  const path = draftsPath(network.slug);
  const form = event ? `${eventPath(network.slug, event.id)}/edit` : `/n/${network.slug}/events/new`;
  const query = event ? `?event=${event.id}` : startInAddress(c);
  const begun = refilled ? [] : await draftsOf(db, ofForm);
  return {
    draftId,
    keepAt: `${path}${query}`,
    begun: begun.map(({ id, typed, typedAt }) => ({
      title: titleTyped(typed),
      ago: t.ago(typedAt, now),
      continueHref: `${form}?${new URLSearchParams([...new URLSearchParams(String(typed[START] ?? '')), ['draft', id]])}`,
      dropAction: `${path}/${id}${event ? `?event=${event.id}` : ''}`,
    })),
  };
}

/** The form as it was left. Of an event that changed since, both texts are shown. */
export async function continued(
  c: Context<Env>,
  event: EventFacts | null,
): Promise<{ refilled: RefilledForm; isStale: boolean } | null> {
  const { db, network, person } = c.var;
  const which = { networkId: network.id, personId: person?.id ?? '', eventId: event?.id ?? null };
  const found = await draftToContinue(db, { ...which, id: c.req.query('draft') });
  if (!found) return null;
  const values = { ...found.typed, _draft: found.id };
  return {
    refilled: { values, problems: {} },
    isStale: event !== null && Number(found.typed.version) !== event.version,
  };
}
