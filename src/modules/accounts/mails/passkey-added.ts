import { composeLetter, writes } from '#platform/mail';
import { passkeyAddedLetter } from '../letters.ts';

export const writePasskeyAdded = writes(passkeyAddedLetter, async (_, { t, link }) =>
  composeLetter({
    t,
    title: t('accounts.mail.passkey.title'),
    sentences: [t('accounts.mail.passkey.say'), t('accounts.mail.passkey.notYou')],
    link: { label: t('accounts.mail.passkey.link'), href: link('/me/security') },
    reason: t('accounts.mail.security.reason'),
  }),
);
