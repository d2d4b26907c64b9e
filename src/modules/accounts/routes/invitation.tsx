import type { Context } from 'hono';
import { networkById } from '#modules/networks';
import { orMissing } from '#platform/missing';
import { nameIn } from '#platform/texts';
import { type App, addressLimit, type Env, type RefilledForm, readForm } from '#platform/web';
import { acceptInvitation } from '../actions/accept-invitation.ts';
import { AcceptanceForm } from '../forms/invitation.ts';
import { invitationOfKey } from '../invitation-link.ts';
import { invitationState } from '../rules/invitation.ts';
import { sessionCookie } from '../store/cookie.ts';
import { invitationShown } from '../store/invitations.ts';
import { personByEmail } from '../store/person.ts';
import { InvitationPage } from '../views/invitation-page.tsx';
import { LinkOverPage } from '../views/link-over-page.tsx';

const limit = addressLimit('invitation', { points: 60, seconds: 600 });

/** What the letter of an invitation leads to, for somebody without an account. */
export const invitationLinkRoutes = (app: App): void => {
  const page = async (c: Context<Env>, linkKey: string, form: RefilledForm | null) => {
    const { db, t, now } = c.var;
    const which = invitationOfKey(linkKey, now);
    const invited = which && (await invitationShown(db, which));
    if (!invited || invitationState(invited, now) !== 'open') return c.html(over(c), 410);
    const [network, known] = await Promise.all([networkById(db, invited.networkId), personByEmail(db, invited.email)]);
    const networkName = nameIn(t, orMissing(network).name);
    const given = { networkName, invited, linkKey, isKnown: known !== null, form };
    return c.html(<InvitationPage frame={c.var.frame} {...given} />, form ? 422 : 200);
  };

  app.get('/invitation', limit, (c) => page(c, c.req.query('key') ?? '', null));

  app.post('/invitation', limit, async (c) => {
    const { db, t, now } = c.var;
    const form = await readForm(c, AcceptanceForm);
    const linkKey = String(form.values.key ?? '');
    const which = invitationOfKey(linkKey, now);
    if (!which) return c.html(over(c), 410);
    if (!form.ok) return page(c, linkKey, form);

    const userAgent = c.req.header('user-agent') ?? null;
    const accepting = { ...which, name: form.value.name ?? null, language: t.lang, userAgent };
    const decision = await acceptInvitation(db, accepting, now);
    if (decision.outcome === 'over') return c.html(over(c), 410);
    if (decision.outcome === 'nameless')
      return page(c, linkKey, { values: form.values, problems: { name: 'accounts.problem.name' } });
    c.header('Set-Cookie', sessionCookie(decision.token), { append: true });
    return c.redirect(`/n/${orMissing(await networkById(db, which.networkId)).slug}`, 303);
  });
};

const over = ({ var: { frame, t } }: Context<Env>) => (
  <LinkOverPage
    frame={frame}
    title={t('accounts.accept.over.title')}
    lead={t('accounts.accept.over.lead')}
    other={{ href: '/sign-in', label: t('accounts.signIn') }}
  />
);
