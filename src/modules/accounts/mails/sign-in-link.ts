import { composeLetter, writes } from '#platform/mail';
import { signInLinkLetter } from '../letters.ts';

export const writeSignInLink = writes(signInLinkLetter, async ({ token }, { t, link }) =>
  composeLetter({
    t,
    title: t('accounts.mail.signIn.title'),
    sentences: [t('accounts.mail.signIn.say'), t('accounts.mail.signIn.once')],
    link: { label: t('accounts.mail.signIn.link'), href: link(`/sign-in/open?token=${token}`) },
    reason: t('accounts.mail.signIn.reason'),
  }),
);
