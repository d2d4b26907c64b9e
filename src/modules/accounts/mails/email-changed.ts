import { composeLetter, writes } from '#platform/mail';
import { emailChangedLetter } from '../letters.ts';

export const writeEmailChanged = writes(emailChangedLetter, async (_, { t }) =>
  composeLetter({
    t,
    title: t('accounts.mail.emailChanged.title'),
    sentences: [t('accounts.mail.emailChanged.say'), t('accounts.mail.emailChanged.notYou')],
    reason: t('accounts.mail.security.reason'),
  }),
);
