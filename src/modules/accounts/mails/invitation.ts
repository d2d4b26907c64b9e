import { networkById } from '#modules/networks';
import { composeLetter, writes } from '#platform/mail';
import { nameIn } from '#platform/texts';
import { invitationPath } from '../invitation-link.ts';
import { invitationLetter } from '../letters.ts';
import { invitationState } from '../rules/invitation.ts';
import { invitationShown } from '../store/invitations.ts';

export const writeInvitation = writes(invitationLetter, async (which, { db, t, now, link }) => {
  const [invited, network] = await Promise.all([invitationShown(db, which), networkById(db, which.networkId)]);
  if (!invited || !network || invitationState(invited, now) !== 'open') return null;
  const name = nameIn(t, network.name);
  const inviter = invited.inviterName;
  return composeLetter({
    t,
    title: t('accounts.mail.invitation.title', { network: name }),
    sentences: [
      inviter
        ? t('accounts.mail.invitation.by', { inviter, network: name })
        : t('accounts.mail.invitation.byNobody', { network: name }),
      t('accounts.mail.invitation.until', { until: t.date(invited.expiresAt) }),
    ],
    link: { label: t('accounts.mail.invitation.link'), href: link(invitationPath(which)) },
    reason: t('accounts.mail.invitation.reason'),
  });
});
