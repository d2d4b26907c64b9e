import type { Context } from 'hono';
import { organisationsOf } from '#modules/accounts';
import { communeIn, spacesOf } from '#modules/networks';
import { newId } from '#platform/db';
import { inLanguage, nameIn } from '#platform/texts';
import { type Env, type RefilledForm, theirWords } from '#platform/web';
import { eventPath, templatesPath } from '../../addresses.ts';
import { type Offered, organiserFields } from '../../forms/events/event-details.ts';
import { eventTyped, fieldsOutOfDate } from '../../forms/events/event-typed.ts';
import { communesOfBrussels } from '../../rules/events/communes.ts';
import { eventKinds } from '../../rules/events/event.ts';
import { confirmables } from '../../rules/events/to-confirm.ts';
import type { EventFacts } from '../../store/events/events.ts';
import { polesOffered } from '../../store/events/poles.ts';
import type { FormOffer } from '../../views/events/detail-fields.tsx';
import { EventFormPage } from '../../views/events/event-form-page.tsx';
import { documentsOffered } from './documents-along.ts';
import { draftsHere } from './drafts.tsx';
import { followingOf } from './following.ts';
import { saidToReader } from './said-to-reader.ts';
import { newEventAction } from './started-from.ts';

/** The organisations, spaces and poles an event may name; of the event itself also the pole it has. */
export async function offered(c: Context<Env>, event: Pick<EventFacts, 'poleId'> | null) {
  const { db, network } = c.var;
  const [directory, spaces, poles] = await Promise.all([
    organisationsOf(db, network.id),
    spacesOf(db, network.id),
    polesOffered(db, network.id, event?.poleId ?? null),
  ]);
  return { directory, spaces, poles } satisfies Offered;
}

type Formed = {
  event: EventFacts | null;
  /** Those that stand there now, where they are known already. */
  organisers?: readonly string[];
  refilled?: RefilledForm;
  isStale?: boolean;
  version?: number;
};

/** After a stale form the version is that of now: whoever sends it again has seen both. */
export async function formView(c: Context<Env>, { event, refilled, isStale, version, ...given }: Formed) {
  const { network, frame } = c.var;
  const path = event ? eventPath(network.slug, event.id) : null;
  const [offer, drafts] = await Promise.all([offered(c, event), draftsHere(c, event, refilled)]);
  const stands = event ? eventTyped(event, await saidToReader(c, event, given.organisers)) : {};
  return (
    <EventFormPage
      frame={frame}
      edited={event && { version: version ?? event.version, stands, outOfDate: fieldsOutOfDate(event) }}
      theirs={isStale && refilled ? theirWords(stands, refilled.values) : []}
      refilled={refilled ?? null}
      kinds={eventKinds}
      languages={network.languages}
      offer={shownOffer(c, offer, event)}
      action={path ?? newEventAction(c)}
      back={path ?? `/n/${network.slug}/calendar`}
      cancelHref={event && !event.cancelledAt ? `${path}/cancellation` : null}
      templatesHref={event ? null : templatesPath(network.slug)}
      drafts={drafts}
      following={await followingOf(c, event)}
      documents={event ? null : await documentsOffered(c)}
      formKey={newId()}
    />
  );
}

/** Closed spaces keep the events they had; a new one is not put there. */
type OfferHere = Awaited<ReturnType<typeof offered>>;

function shownOffer(c: Context<Env>, { directory, spaces, poles }: OfferHere, event: EventFacts | null): FormOffer {
  const { t } = c.var;
  const known = new Set([...communesOfBrussels, ...directory.flatMap(({ commune }) => commune ?? [])]);
  return {
    organisations: directory.map(({ name }) => nameIn(t, name)),
    organiserFields,
    confirmables,
    communes: [...new Set([...known].map((name) => communeIn(t.lang, name)))].sort(new Intl.Collator(t.lang).compare),
    spaces: spaces
      .filter(({ id, closedAt }) => closedAt === null || id === event?.spaceId)
      .map(({ id, name }) => ({ id, name: nameIn(t, name) })),
    poles: poles.map(({ id, name }) => ({ id, name: inLanguage(name, t.lang).text })),
  };
}
