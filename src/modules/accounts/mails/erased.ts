import { composeLetter, writes } from '#platform/mail';
import { erasedLetter } from '../letters.ts';

export const writeErased = writes(erasedLetter, async (_, { t }) =>
  composeLetter({
    t,
    title: t('accounts.mail.erased.title'),
    sentences: [t('accounts.mail.erased.say'), t('accounts.mail.erased.stays')],
    reason: t('accounts.mail.erased.reason'),
  }),
);
