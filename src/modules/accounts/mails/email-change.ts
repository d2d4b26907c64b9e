import { composeLetter, writes } from '#platform/mail';
import { emailChangePath } from '../email-change-link.ts';
import { emailChangeLetter } from '../letters.ts';
import { emailChangeOf } from '../store/email-change.ts';

export const writeEmailChange = writes(emailChangeLetter, async ({ changeId }, { db, t, now, link }) => {
  if (!(await emailChangeOf(db, changeId, now))) return null;
  return composeLetter({
    t,
    title: t('accounts.mail.emailChange.title'),
    sentences: [t('accounts.mail.emailChange.say')],
    link: { label: t('accounts.mail.emailChange.link'), href: link(emailChangePath(changeId)) },
    reason: t('accounts.mail.emailChange.reason'),
  });
});
