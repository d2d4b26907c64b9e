import type { Context } from 'hono';
import { organisationsOf } from '#modules/accounts';
import { originalFirst } from '#packages/written';
import { orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import { type App, coordinatorsOnly, type Env, flash, type RefilledForm, readForm, theirWords } from '#platform/web';
import { addChoice } from '../../actions/asked/add-choice.ts';
import { changeChoice } from '../../actions/asked/change-choice.ts';
import { moveChoice } from '../../actions/asked/move-choice.ts';
import { removeChoice } from '../../actions/asked/remove-choice.ts';
import { returnChoice } from '../../actions/asked/return-choice.ts';
import { eventPath } from '../../addresses.ts';
import { choiceForm, choiceTyped } from '../../forms/asked/choice-form.ts';
import { moveForm, sureForm } from '../../forms/asked/in-order.ts';
import type { ChoiceAsked } from '../../rules/asked/asked.ts';
import { dayOf } from '../../rules/moment.ts';
import { organisationTyped } from '../../rules/registering/known-organisation.ts';
import { CHOICE_KINDS } from '../../rules/registering/questions.ts';
import { askedOf } from '../../store/asked/asked.ts';
import { choiceOf } from '../../store/asked/choices.ts';
import type { EventFacts } from '../../store/events/events.ts';
import { ChoiceFormPage } from '../../views/asked/choice-form-page.tsx';
import { ChoicesPage } from '../../views/asked/choices-page.tsx';
import { choiceStands } from '../../views/asked/form-labels.ts';
import { RemovePage } from '../../views/asked/remove-page.tsx';
import { said } from '../../words/asked-words.ts';
import { eventThere } from '../event-there.ts';
import { onceOf } from '../once-of.ts';
import { hostsOf } from '../registering/asked-view.ts';

/** What one chooses when registering: the coordinators' pages. */
export const choiceRoutes = (app: App): void => {
  app.get('/events/:event/choices', coordinatorsOnly, async (c) => {
    const { db, network, frame, t } = c.var;
    const event = await eventThere(c);
    const { choices } = await askedOf(db, { networkId: network.id, eventId: event.id });
    return c.html(
      <ChoicesPage
        frame={frame}
        title={inLanguage(event.title, t.lang).text}
        path={eventPath(network.slug, event.id)}
        kinds={CHOICE_KINDS}
        choices={choices}
        hosts={await hostsOf(c, { choices })}
      />,
    );
  });

  app.get('/events/:event/choices/new', coordinatorsOnly, async (c) =>
    c.html(await formView(c, { event: await eventThere(c), choice: null })),
  );

  app.post('/events/:event/choices', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const event = await eventThere(c);
    const form = await readForm(c, choiceForm({ event, stands: null, preferred: t.lang, now }));
    if (!form.ok) return c.html(await formView(c, { event, choice: null, refilled: form }), 422);
    const host = await hostTyped(c, form.value.host);
    if (host === 'unknown')
      return c.html(await formView(c, { event, choice: null, refilled: unknownHost(form.values) }), 422);
    const page = `${eventPath(network.slug, event.id)}/choices`;
    const content = { ...form.value.content, hostId: host };
    await addChoice(db, orMissing(member), { eventId: event.id, content, once: onceOf(c, form.key), page }, now);
    flash(c, { text: t('calendar.asked.added') });
    return c.redirect(page, 303);
  });

  app.get('/events/:event/choices/:choice', coordinatorsOnly, async (c) => {
    const event = await eventThere(c);
    return c.html(await formView(c, { event, choice: await choiceThere(c, event) }));
  });

  app.patch('/events/:event/choices/:choice', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const event = await eventThere(c);
    const choice = await choiceThere(c, event);
    const form = await readForm(c, choiceForm({ event, stands: choice, preferred: t.lang, now }));
    const sent = Number(form.values.version) || 0;
    if (!form.ok) return c.html(await formView(c, { event, choice, refilled: form, version: sent }), 422);
    const host = await hostTyped(c, form.value.host);
    if (host === 'unknown')
      return c.html(await formView(c, { event, choice, refilled: unknownHost(form.values), version: sent }), 422);
    const { version, content } = form.value;
    const changing = { eventId: event.id, choiceId: choice.id, version, content: { ...content, hostId: host } };
    if ((await changeChoice(db, orMissing(member), changing, now)) === 'stale') {
      const refilled = { values: form.values, problems: {} };
      return c.html(await formView(c, { event, choice: await choiceThere(c, event), refilled, isStale: true }), 422);
    }
    flash(c, { text: t('calendar.said.changed') });
    return c.redirect(`${eventPath(network.slug, event.id)}/choices`, 303);
  });

  app.post('/events/:event/choices/:choice/position', coordinatorsOnly, async (c) => {
    const { db, network, member } = c.var;
    const event = await eventThere(c);
    const form = await readForm(c, moveForm);
    const choiceId = c.req.param('choice');
    if (form.ok) await moveChoice(db, orMissing(member), { eventId: event.id, choiceId, to: form.value.to });
    return c.redirect(`${eventPath(network.slug, event.id)}/choices`, 303);
  });

  app.delete('/events/:event/choices/:choice', coordinatorsOnly, async (c) => {
    const { db, now, t, network, frame, member } = c.var;
    const event = await eventThere(c);
    const choice = await choiceThere(c, event);
    const isSure = (await readForm(c, sureForm)).values.sure === 'yes';
    const removing = { eventId: event.id, choiceId: choice.id, isSure };
    const outcome = await removeChoice(db, orMissing(member), removing, now);
    const back = `${eventPath(network.slug, event.id)}/choices`;
    const name = said(t, choice.name);
    if (outcome.outcome === 'inUse') {
      const { people } = outcome;
      return c.html(
        <RemovePage frame={frame} name={name} people={people} is="choice" action={c.req.path} back={back} />,
        422,
      );
    }
    flash(c, {
      text: t('calendar.said.removed', { name }),
      undo: { action: c.req.path, label: t('calendar.said.undo') },
    });
    return c.redirect(back, 303);
  });

  app.post('/events/:event/choices/:choice', coordinatorsOnly, async (c) => {
    const { db, network, member } = c.var;
    const event = await eventThere(c);
    await choiceThere(c, event);
    await returnChoice(db, orMissing(member), { eventId: event.id, choiceId: c.req.param('choice') });
    return c.redirect(`${eventPath(network.slug, event.id)}/choices`, 303);
  });
};

/** As it is offered, or was before it was removed. */
async function choiceThere(c: Context<Env>, event: EventFacts): Promise<ChoiceAsked> {
  const { db, network } = c.var;
  const which = { networkId: network.id, eventId: event.id, id: c.req.param('choice') ?? '' };
  return { ...orMissing(await choiceOf(db, which)), taken: 0 };
}

async function hostTyped(c: Context<Env>, typed: string | null): Promise<string | null | 'unknown'> {
  if (!typed) return null;
  const { organisationId } = organisationTyped(typed, await organisationsOf(c.var.db, c.var.network.id));
  return organisationId ?? 'unknown';
}

const unknownHost = (values: RefilledForm['values']): RefilledForm => ({
  values,
  problems: { host: 'calendar.problem.host' },
});

type Formed = {
  event: EventFacts;
  choice: ChoiceAsked | null;
  refilled?: RefilledForm;
  isStale?: boolean;
  version?: number;
};

/** After a stale form the version is that of now: whoever sends it again has seen what stands there. */
async function formView(c: Context<Env>, { event, choice, refilled, isStale = false, version }: Formed) {
  const { network, frame, t } = c.var;
  const back = `${eventPath(network.slug, event.id)}/choices`;
  const asked = c.req.query('kind') ?? refilled?.values.kind;
  const kind = choice?.kind ?? CHOICE_KINDS.find((one) => one === asked) ?? 'meal';
  const hosts = choice ? await hostsOf(c, { choices: [choice] }) : new Map<string, string>();
  const stands = choice && choiceTyped(choice, hosts.get(choice.hostId ?? '') ?? null);
  return (
    <ChoiceFormPage
      frame={frame}
      kind={kind}
      edited={choice && stands && { version: version ?? choice.version, stands }}
      languages={originalFirst(choice?.name.lang ?? t.lang, network.languages)}
      asksDay={dayOf(event.startsAt) !== dayOf(event.endsAt)}
      action={choice ? `${back}/${choice.id}` : back}
      back={back}
      refilled={refilled ?? null}
      theirs={isStale && stands && refilled ? choiceStands(t, theirWords(stands, refilled.values)) : []}
      formKey={c.var.formKey}
    />
  );
}
