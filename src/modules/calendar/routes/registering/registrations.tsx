import type { Context } from 'hono';
import { organisationsOf } from '#modules/accounts';
import { orMissing } from '#platform/missing';
import { nameIn } from '#platform/texts';
import {
  type App,
  allowOften,
  type Env,
  flash,
  membersOnly,
  problemsOf,
  type RefilledForm,
  readForm,
  typedIn,
} from '#platform/web';
import { register } from '../../actions/registering/register.ts';
import { registerVisitor } from '../../actions/registering/register-visitor.ts';
import { withdraw } from '../../actions/registering/withdraw.ts';
import { eventPath, registrationPath } from '../../addresses.ts';
import { ownRegistrationForm, registrationForm } from '../../forms/registering/registration-form.ts';
import { type Asked, isOneClick } from '../../rules/asked/asked.ts';
import { organisationTyped } from '../../rules/registering/known-organisation.ts';
import { whyClosed } from '../../rules/registering/registration.ts';
import type { EventOnPage } from '../../store/events/event-page.ts';
import { OwnForm, RegisterPage } from '../../views/registering/register-page.tsx';
import type { RefusalShown } from '../../views/registering/registration-shown.ts';
import { VisitorForm } from '../../views/registering/visitor-form.tsx';
import { registerWords } from '../../words/asked-words.ts';
import { eventHere, eventView } from '../events/event-view.tsx';
import { onceOf } from '../once-of.ts';
import { askedFieldsOf } from './asked-view.ts';

/** A class of thirty behind one address may register; a machine that fills the hall may not. Members count by themselves. */
const PER_HOUR = { points: 60, seconds: 3600 };

export const registrationRoutes = (app: App): void => {
  app.get('/events/:event/registration', membersOnly, async (c) => {
    const event = await eventHere(c);
    if (event.mine && event.mine.state !== 'withdrawn')
      return c.redirect(registrationPath(c.var.network.slug, event.id, event.mine.id), 303);
    if (whyClosed(event, c.var.now)) return c.redirect(eventPath(c.var.network.slug, event.id), 303);
    return c.html(await ownFormView(c, event));
  });

  app.post('/events/:event/registration', membersOnly, async (c) => {
    const { db, now, t, network } = c.var;
    const [member, person, event] = [orMissing(c.var.member), orMissing(c.var.person), await eventHere(c)];
    const form = await readForm(c, ownRegistrationForm(event.asked));
    const isOffered = event.mine?.state === 'offered';
    // Whoever undoes their withdrawal, or takes a place, comes with what they said before: nothing was asked of them.
    const asBefore = event.mine !== null && (isOffered || form.values.isAsked === undefined);
    if (!form.ok && !asBefore) return c.html(await ownFormView(c, event, { refilled: form }), 422);
    const said = form.ok && !asBefore ? form.value : { said: null, companions: [] };
    const asked = { eventId: event.id, email: person.email, language: person.language ?? t.lang };
    const decision = await register(db, member, { ...asked, said: said.said, companions: said.companions }, now);
    if (decision.outcome === 'refused') {
      const [refilled, refusal] = [{ values: form.values, problems: {} }, decision.reason];
      const now = await eventHere(c);
      return c.html(
        isOneClick(event.asked)
          ? await eventView(c, now, { refusal })
          : await ownFormView(c, now, { refilled, refusal }),
        422,
      );
    }
    const state = decision.outcome === 'already' ? decision.is : decision.outcome;
    if (state !== 'offered') flash(c, { text: t(`calendar.said.${state}`) });
    return c.redirect(eventPath(network.slug, event.id), 303);
  });

  app.delete('/events/:event/registration', membersOnly, async (c) => {
    const { db, now, t, network, person } = c.var;
    const event = await eventHere(c);
    const path = eventPath(network.slug, event.id);
    if (!event.mine) return c.redirect(path, 303);
    const withdrawing = {
      networkId: network.id,
      eventId: event.id,
      registrationId: event.mine.id,
      by: person?.id ?? null,
    };
    const outcome = await withdraw(db, withdrawing, { decided: false }, now);
    if (outcome === 'over') flash(c, { text: t('calendar.said.over') });
    else
      flash(c, {
        text: t('calendar.said.withdrawn'),
        undo: { action: `${path}/registration`, label: t('calendar.said.undo') },
      });
    return c.redirect(path, 303);
  });

  app.get('/events/:event/registrations/new', async (c) => {
    const event = await eventHere(c);
    if (whyClosed(event, c.var.now)) return c.redirect(eventPath(c.var.network.slug, event.id), 303);
    return c.html(await visitorFormView(c, event));
  });

  app.post('/events/:event/registrations', async (c) => {
    const { db, now, t, network, member, person } = c.var;
    const which = { networkId: network.id, eventId: c.req.param('event') };
    const typed = await typedIn(c);
    // What they typed stays: it may be a whole group that somebody wrote down name by name.
    if (!(await allowOften('calendar.register', member?.personId ?? c.var.address, PER_HOUR))) {
      const refilled = { values: typed.values, problems: {} };
      return c.html(await visitorAgain(c, await eventHere(c), { refilled, refusal: 'tooOften' }), 429);
    }
    const directory = typed.values.organisation ? await organisationsOf(db, network.id) : [];
    const read = (asked: Asked) => typed.read(registrationForm(asked));
    const reads = (asked: Asked) => {
      const form = read(asked);
      if (!form.ok) return null;
      const { person: who, organisation, said, companions } = form.value;
      return { ...who, ...organisationTyped(organisation, directory), language: t.lang, said, companions };
    };
    const asking = {
      once: onceOf(c, typed.key),
      pageOf: (id: string) => registrationPath(network.slug, which.eventId, id),
      by: member ? (person?.id ?? null) : null,
    };
    const decision = await registerVisitor(db, which, reads, asking, now);
    if (decision.outcome === 'noted') return c.redirect(decision.page, 303);
    const event = await eventHere(c);
    const problems = decision.outcome === 'unread' ? problemsOf(read(event.asked)) : {};
    const refusal = decision.outcome === 'refused' ? decision.reason : null;
    return c.html(await visitorAgain(c, event, { refilled: { values: typed.values, problems }, refusal }), 422);
  });
};

type Again = { refilled?: RefilledForm | null; refusal?: RefusalShown | null };

/** The form comes back where it was filled in: on the page of the event, or on its own. */
function visitorAgain(c: Context<Env>, event: EventOnPage, again: Required<Again>) {
  if (!isOneClick(event.asked)) return visitorFormView(c, event, again);
  const { refilled, refusal } = again;
  return eventView(c, event, { ...(refilled && { refilled }), ...(refusal && { refusal }) });
}

const isFull = ({ places, taken }: EventOnPage): boolean => places !== null && taken >= places;

async function ownFormView(c: Context<Env>, event: EventOnPage, { refilled = null, refusal = null }: Again = {}) {
  const { network, frame, t } = c.var;
  const member = orMissing(c.var.member);
  const back = eventPath(network.slug, event.id);
  const canWait = event.waitingList !== 'none';
  return (
    <RegisterPage frame={frame} event={event} back={back} refusal={refusal}>
      <OwnForm
        frame={frame}
        action={`${back}/registration`}
        name={member.name}
        organisation={member.organisationName && nameIn(t, member.organisationName)}
        refilled={refilled}
        asks={await askedFieldsOf(c, { asked: event.asked, canWait, refilled })}
        isBack={event.mine !== null}
        formKey={c.var.formKey}
        submit={registerWords(t, event, isFull(event))}
      />
    </RegisterPage>
  );
}

async function visitorFormView(c: Context<Env>, event: EventOnPage, { refilled = null, refusal = null }: Again = {}) {
  const { network, frame, member, t } = c.var;
  const back = eventPath(network.slug, event.id);
  const canWait = event.waitingList !== 'none';
  return (
    <RegisterPage frame={frame} event={event} back={back} refusal={refusal}>
      <VisitorForm
        frame={frame}
        action={`${back}/registrations`}
        refilled={refilled}
        formKey={c.var.formKey}
        event={event}
        isFull={isFull(event)}
        member={
          member && { name: member.name, organisation: member.organisationName && nameIn(t, member.organisationName) }
        }
        asks={await askedFieldsOf(c, { asked: event.asked, canWait, refilled })}
      />
    </RegisterPage>
  );
}
