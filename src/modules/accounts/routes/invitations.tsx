import type { Context } from 'hono';
import { isId } from '#platform/db';
import { undecidedOccasions } from '#platform/mail';
import { isCoordinator, type Role } from '#platform/member';
import { orMissing } from '#platform/missing';
import { nameIn } from '#platform/texts';
import { type App, type Env, flash, membersOnly, type RefilledForm, readForm } from '#platform/web';
import { invite } from '../actions/invite.ts';
import { resendInvitation } from '../actions/resend-invitation.ts';
import { revokeInvitation } from '../actions/revoke-invitation.ts';
import { functionOf, InvitationForm } from '../forms/invitation.ts';
import { invitationLetter, invitationOccasion } from '../letters.ts';
import type { InvitationRefusal } from '../rules/invitation.ts';
import { organisationsDelegated } from '../store/delegate.ts';
import { invitationsWaiting } from '../store/invitations.ts';
import { organisationsOf } from '../store/organisations.ts';
import { InvitationsPage } from '../views/invitations-page.tsx';
import { InvitePage } from '../views/invite-page.tsx';

const theId = (given: string): string => orMissing(isId(given) ? given : null);

/** For whom this member may invite: null is everybody. Others than coordinators and delegates find nothing here. */
async function invitesFor(c: Context<Env>): Promise<string[] | null> {
  const { db, now } = c.var;
  const member = orMissing(c.var.member);
  if (isCoordinator(member)) return null;
  const own = await organisationsDelegated(db, { networkId: member.networkId, personId: member.personId, now });
  return orMissing(own.length > 0 ? own : null);
}

/** Where a refusal is mended. */
const fieldOf: Record<InvitationRefusal, string> = {
  notYours: 'organisation',
  noOrganisation: 'organisation',
  alreadyThere: 'email',
  alreadyInvited: 'email',
};

export const invitationRoutes = (app: App): void => {
  app.get('/invitations', membersOnly, async (c) => {
    const { db, now, network } = c.var;
    const invitations = await invitationsWaiting(db, { networkId: network.id, organisationIds: await invitesFor(c) });
    const occasions = new Map(invitations.map(({ id, timesSent }) => [id, invitationOccasion(id, timesSent)]));
    const undecided = await undecidedOccasions(db, invitationLetter, [...occasions.values()]);
    const shown = invitations.map((invited) => ({
      ...invited,
      letter: undecided.get(occasions.get(invited.id) ?? '') ?? null,
    }));
    return c.html(<InvitationsPage frame={c.var.frame} path={`/n/${network.slug}`} now={now} invitations={shown} />);
  });

  const page = async (c: Context<Env>, form: RefilledForm | null) => {
    const { db, t, network } = c.var;
    const own = await invitesFor(c);
    const organisations = (await organisationsOf(db, network.id))
      .filter(({ id }) => own === null || own.includes(id))
      .map(({ id, name }) => ({ id, name: nameIn(t, name) }));
    const roles: Role[] = own === null ? ['worker', 'delegate', 'coordinator'] : ['worker', 'delegate'];
    const organisationId = c.req.query('organisation') ?? null;
    const given = { path: `/n/${network.slug}`, roles, organisations, organisationId, form };
    return <InvitePage frame={c.var.frame} {...given} />;
  };

  app.get('/invitations/new', membersOnly, async (c) => c.html(await page(c, null)));

  app.post('/invitations', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    await invitesFor(c);
    const form = await readForm(c, InvitationForm);
    if (!form.ok) return c.html(await page(c, form), 422);

    const { email, name, role, organisation, lang } = form.value;
    const inviting = { email, role, lang, name: name ?? null, organisationId: organisation ?? null };
    const decision = await invite(db, orMissing(c.var.member), { ...inviting, function: functionOf(form.value) }, now);
    if (decision.outcome === 'refused') {
      const { reason } = decision;
      const problems = { [fieldOf[reason]]: `accounts.invite.refused.${reason}` };
      return c.html(await page(c, { values: form.values, problems }), 422);
    }
    flash(c, { text: t('accounts.invite.sent', { email }) });
    return c.redirect(`/n/${network.slug}/invitations`, 303);
  });

  app.post('/invitations/:invitation/sending', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const { email } = await resendInvitation(db, orMissing(c.var.member), theId(c.req.param('invitation')), now);
    flash(c, { text: t('accounts.invitation.resent', { email }) });
    return c.redirect(`/n/${network.slug}/invitations`, 303);
  });

  app.post('/invitations/:invitation/revocation', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const invitationId = theId(c.req.param('invitation'));
    const { email } = await revokeInvitation(db, orMissing(c.var.member), { invitationId, revoked: true }, now);
    const action = `/n/${network.slug}/invitations/${invitationId}/revocation?_method=delete`;
    flash(c, { text: t('accounts.invitation.revoked', { email }), undo: { action, label: t('accounts.undo') } });
    return c.redirect(`/n/${network.slug}/invitations`, 303);
  });

  app.delete('/invitations/:invitation/revocation', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const invitationId = theId(c.req.param('invitation'));
    const { email } = await revokeInvitation(db, orMissing(c.var.member), { invitationId, revoked: false }, now);
    flash(c, { text: t('accounts.invitation.restored', { email }) });
    return c.redirect(`/n/${network.slug}/invitations`, 303);
  });
};
