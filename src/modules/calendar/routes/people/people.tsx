import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { organisationsOf } from '#modules/accounts';
import { newId } from '#platform/db';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, type Env, flash, type RefilledForm, readForm, theirWords } from '#platform/web';
import { addPerson } from '../../actions/people/add-person.ts';
import { editPerson } from '../../actions/people/edit-person.ts';
import { answerAsked } from '../../actions/registering/answer-asked.ts';
import { comeBack } from '../../actions/registering/come-back.ts';
import { withdraw } from '../../actions/registering/withdraw.ts';
import { peoplePath } from '../../addresses.ts';
import { personForm } from '../../forms/people/person-form.ts';
import { personTyped } from '../../forms/people/person-typed.ts';
import { answerForm } from '../../forms/registering/registration-form.ts';
import { organisationTyped } from '../../rules/registering/known-organisation.ts';
import type { FullFor } from '../../rules/registering/registration.ts';
import { type EventFacts, eventOf } from '../../store/events/events.ts';
import { withOrganisations } from '../../store/people/participants.ts';
import { peopleInState } from '../../store/people/people-page.ts';
import { registrationOf } from '../../store/registering/registration-facts.ts';
import type { Registration } from '../../store/registering/registrations.ts';
import { PersonPage } from '../../views/people/person-page.tsx';
import { AskedPanel } from '../../views/registering/asked-panel.tsx';
import { nameOf } from '../../words/index.ts';
import { personSaid } from '../asked/person.tsx';
import { onceOf } from '../once-of.ts';
import { peopleView, registrationSays } from './people-view.tsx';

export const peopleRoutes = (app: App): void => {
  app.get('/events/:event/people', coordinatorsOnly, async (c) => c.html(await peopleView(c, await eventThere(c))));

  app.get('/events/:event/people/new', coordinatorsOnly, async (c) =>
    c.html(await newPersonView(c, await eventThere(c))),
  );

  app.post('/events/:event/people', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const event = await eventThere(c);
    const form = await readForm(c, personForm);
    if (!form.ok) return c.html(await newPersonView(c, event, form), 422);
    const page = peoplePath(network.slug, event.id);
    const organisation = organisationTyped(form.value.organisation, await organisationsOf(db, network.id));
    const person = { ...form.value.person, ...organisation };
    const adding = { eventId: event.id, person, exceptionReason: form.value.exceptionReason };
    const added = await addPerson(db, orMissing(member), adding, { once: onceOf(c, form.key), page }, now);
    if (added.outcome === 'full')
      return c.html(await newPersonView(c, event, { values: form.values, problems: {} }, added.reason), 422);
    flash(c, { text: t('calendar.said.added', { name: nameOf(person) }) });
    return c.redirect(page, 303);
  });

  app.get('/events/:event/people/:registration', coordinatorsOnly, async (c) => {
    const event = await eventThere(c);
    const registration = await registrationThere(c, event);
    return c.html(personView(c, { event, registration, says: [await personSaid(c, event, registration)] }));
  });

  app.patch('/events/:event/people/:registration', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const event = await eventThere(c);
    const registration = await registrationThere(c, event);
    const form = await readForm(c, personForm);
    if (!form.ok)
      return c.html(
        personView(c, { event, registration, refilled: form, version: Number(form.values.version) || 0 }),
        422,
      );
    const organisation = organisationTyped(form.value.organisation, await organisationsOf(db, network.id));
    const editing = { eventId: event.id, registrationId: registration.id, version: form.value.version };
    const decision = await editPerson(db, orMissing(member), editing, { ...form.value.person, ...organisation }, now);
    if (decision.outcome === 'stale') {
      const refilled = { values: form.values, problems: {} };
      return c.html(
        personView(c, { event, registration: await registrationThere(c, event), refilled, isStale: true }),
        422,
      );
    }
    flash(c, { text: t('calendar.said.changed') });
    return c.redirect(peoplePath(network.slug, event.id), 303);
  });

  app.delete('/events/:event/people/:registration', coordinatorsOnly, async (c) => {
    const { db, now, t, network, person } = c.var;
    const event = await eventThere(c);
    const registration = await registrationThere(c, event);
    const which = { networkId: network.id, eventId: event.id, registrationId: registration.id };
    await withdraw(db, { ...which, by: person?.id ?? null }, { decided: true }, now);
    flash(c, {
      text: t('calendar.said.removed', { name: nameOf(registration) }),
      undo: { action: c.req.path, label: t('calendar.said.undo') },
    });
    return c.redirect(peoplePath(network.slug, event.id), 303);
  });

  app.post('/events/:event/people/:registration/answer', coordinatorsOnly, answerHere);

  app.post('/events/:event/people/:registration', coordinatorsOnly, async (c) => {
    const { db, now, t, network } = c.var;
    const event = await eventThere(c);
    const registration = await registrationThere(c, event);
    const which = { networkId: network.id, eventId: event.id, registrationId: registration.id };
    await comeBack(db, which, { decided: true }, now);
    flash(c, { text: t('calendar.said.added', { name: nameOf(registration) }) });
    return c.redirect(peoplePath(network.slug, event.id), 303);
  });
};

/** An organiser says yes or no to somebody who asks to come, or gives a place to somebody who waits. */
async function answerHere(c: Context<Env>) {
  const { db, now, t, network, member } = c.var;
  const event = await eventThere(c);
  const registration = await registrationThere(c, event);
  const form = await readForm(c, answerForm);
  const again = (full: FullFor | null) =>
    c.html(
      personView(c, {
        event,
        registration,
        answered: { refilled: { values: form.values, problems: form.ok ? {} : form.problems }, full },
      }),
      422,
    );
  if (!form.ok) return again(null);
  const { answer, reason = null } = form.value;
  const answering = { eventId: event.id, registrationId: registration.id, answer, reason };
  const answered = await answerAsked(db, orMissing(member), answering, now);
  if (answered.outcome === 'full') return again(answered.reason);
  flash(c, { text: t(`calendar.answered.${answered.outcome}`, { name: nameOf(registration) }) });
  const people = peoplePath(network.slug, event.id);
  if (answered.outcome === 'already') return c.redirect(`${people}/${registration.id}`, 303);
  // Others who asked are answered next.
  const { asked } = await peopleInState(db, { networkId: network.id, eventId: event.id });
  return c.redirect(registration.state === 'asked' && asked > 0 ? `${people}?state=asked` : people, 303);
}

const eventThere = async (c: Context<Env>): Promise<EventFacts> =>
  orMissing(await eventOf(c.var.db, { networkId: c.var.network.id, eventId: c.req.param('event') ?? '' }));

async function registrationThere(c: Context<Env>, event: EventFacts): Promise<Registration> {
  const { db, network, t } = c.var;
  const id = c.req.param('registration') ?? '';
  const found = orMissing(await registrationOf(db, { networkId: network.id, eventId: event.id, id }));
  const [named] = await withOrganisations(db, [found], t.lang);
  return named ?? found;
}

/** Beside the form stands what registrations so far mean for whatever people come to. */
async function newPersonView(c: Context<Env>, event: EventFacts, refilled?: RefilledForm, full: FullFor | null = null) {
  const says = await registrationSays(c, event);
  return personView(c, { event, registration: null, says, full, ...(refilled && { refilled }) });
}

type Formed = {
  event: EventFacts;
  registration: Registration | null;
  refilled?: RefilledForm;
  isStale?: boolean;
  version?: number;
  says?: Child[];
  /** Whoever is written in would be one too many. */
  full?: FullFor | null;
  /** The answer to their request that was refused just now. */
  answered?: { refilled: RefilledForm; full: FullFor | null };
};

function personView(c: Context<Env>, { event, registration, refilled, isStale, version, ...more }: Formed) {
  const { network, frame, t } = c.var;
  const { says = [], full = null, answered } = more;
  const people = peoplePath(network.slug, event.id);
  const stands = registration ? personTyped(registration) : {};
  return (
    <PersonPage
      frame={frame}
      edited={
        registration && {
          version: version ?? registration.version,
          name: nameOf(registration),
          code: registration.code,
          stands,
        }
      }
      theirs={isStale && refilled ? theirWords(stands, refilled.values) : []}
      refilled={refilled ?? null}
      action={registration ? `${people}/${registration.id}` : people}
      back={people}
      formKey={newId()}
      registrationSays={says}
      full={full}
      panel={
        registration && (
          <AskedPanel
            t={t}
            requested={registration}
            action={`${people}/${registration.id}/answer`}
            refilled={answered?.refilled ?? null}
            full={answered?.full ?? null}
          />
        )
      }
    />
  );
}
