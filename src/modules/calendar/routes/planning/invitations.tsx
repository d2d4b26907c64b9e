import type { Context } from 'hono';
import { membersAmong, organisationsOf } from '#modules/accounts';
import { writtenIn } from '#packages/written';
import { whoDeclined } from '#platform/mail';
import { orMissing } from '#platform/missing';
import { inLanguage, nameIn } from '#platform/texts';
import { type App, coordinatorsOnly, type Env, flash, type RefilledForm, readForm } from '#platform/web';
import { makeInvitation } from '../../actions/planning/make-invitation.ts';
import { sendInvitation } from '../../actions/planning/send-invitation.ts';
import { invitationsPath, planningPath } from '../../addresses.ts';
import { invitationForm } from '../../forms/planning/invitation-form.ts';
import { eventInvitation } from '../../mails/kinds.ts';
import { countInvited } from '../../rules/planning/invited.ts';
import type { EventFacts } from '../../store/events/events.ts';
import {
  editionBefore,
  everybodyMeant,
  invitationOf,
  invitationsSent,
  reachedBefore,
} from '../../store/planning/invitations.ts';
import { InvitationPage } from '../../views/planning/invitation-page.tsx';
import { InvitePage } from '../../views/planning/invite-page.tsx';
import { eventPlanned } from '../events/event-planned.ts';
import { onceOf } from '../once-of.ts';

/** Members are asked to come: chosen, counted, and only then written to. */
export const invitationRoutes = (app: App): void => {
  app.get('/events/:event/invitations', coordinatorsOnly, async (c) =>
    c.html(await inviteView(c, await eventPlanned(c))),
  );

  app.post('/events/:event/invitations', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const event = await eventPlanned(c);
    const form = await readForm(c, invitationForm((await editionBefore(db, event)) !== null));
    if (!form.ok) return c.html(await inviteView(c, event, form), 422);
    const { whom, organisationIds, emails, wordsFr: fr, wordsNl: nl, wordsEn: en } = form.value;
    const directory = new Set((await organisationsOf(db, network.id)).map(({ id }) => id));
    const inNetwork = { networkId: network.id, now };
    const people =
      whom === 'chosen' ? await membersAmong(db, inNetwork, { emails }, { after: null, most: emails.length }) : [];
    const content = {
      whom,
      organisationIds: whom === 'organisations' ? organisationIds.filter((id) => directory.has(id)) : [],
      personIds: people.map(({ personId }) => personId),
      words: writtenIn({ fr, nl, en }, t.lang),
    };
    const asked = {
      once: onceOf(c, form.key),
      pageOf: (id: string) => `${invitationsPath(network.slug, event.id)}/${id}`,
    };
    const page = await makeInvitation(db, orMissing(member), { eventId: event.id, content }, asked, now);
    const unknown = whom === 'chosen' ? emails.filter((one) => !people.some(({ email }) => email === one)) : [];
    if (unknown.length > 0)
      flash(c, {
        text: t('calendar.invite.unknown', { count: unknown.length, addresses: t.list(unknown.slice(0, 5)) }),
      });
    return c.redirect(page, 303);
  });

  app.get('/events/:event/invitations/:sending', coordinatorsOnly, async (c) =>
    c.html(await invitationView(c, await eventPlanned(c))),
  );

  app.post('/events/:event/invitations/:sending', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const event = await eventPlanned(c);
    const sending = { eventId: event.id, invitationId: c.req.param('sending') };
    const outcome = await sendInvitation(db, orMissing(member), sending, now);
    if (outcome === 'over') return c.html(await invitationView(c, event, true), 422);
    flash(c, { text: t('calendar.invite.said.sent') });
    return c.redirect(invitationsPath(network.slug, event.id), 303);
  });
};

async function inviteView(c: Context<Env>, event: EventFacts, refilled: RefilledForm | null = null) {
  const { db, network, frame, t } = c.var;
  const which = { networkId: network.id, eventId: event.id };
  const [directory, before, sent] = await Promise.all([
    organisationsOf(db, network.id),
    editionBefore(db, event),
    invitationsSent(db, which),
  ]);
  return (
    <InvitePage
      frame={frame}
      eventTitle={inLanguage(event.title, t.lang).text}
      languages={network.languages}
      organisations={directory.map(({ id, name }) => ({ id, name: nameIn(t, name) }))}
      canAskLast={before !== null}
      sent={sent}
      refilled={refilled}
      path={invitationsPath(network.slug, event.id)}
      back={planningPath(network.slug, event.id)}
      formKey={c.var.formKey}
    />
  );
}

async function invitationView(c: Context<Env>, event: EventFacts, isOver = false) {
  const { db, network, frame, now, t } = c.var;
  const which = { networkId: network.id, eventId: event.id };
  const invitation = orMissing(await invitationOf(db, { ...which, invitationId: c.req.param('sending') ?? '' }));
  const [everybody, known, declined] = await Promise.all([
    everybodyMeant(db, event, invitation, now),
    reachedBefore(db, which),
    whoDeclined(db, eventInvitation),
  ]);
  const path = invitationsPath(network.slug, event.id);
  return (
    <InvitationPage
      frame={frame}
      eventTitle={inLanguage(event.title, t.lang).text}
      event={event}
      words={invitation.words}
      sentAt={invitation.sentAt}
      counted={countInvited(everybody, { ...known, declined })}
      isOver={isOver || event.cancelledAt !== null || now >= event.startsAt}
      path={`${path}/${invitation.id}`}
      back={path}
    />
  );
}
