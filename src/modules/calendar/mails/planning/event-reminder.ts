import { networkById } from '#modules/networks';
import { composeLetter, writes } from '#platform/mail';
import { inLanguage, upToDateIn } from '#platform/texts';
import { registrationPath } from '../../addresses.ts';
import { dayOf } from '../../rules/moment.ts';
import { letterFacts } from '../../store/planning/letters.ts';
import { codesAt, reminderOf } from '../../store/planning/reminders.ts';
import { whenWords } from '../../words/index.ts';
import { eventReminder } from '../kinds.ts';
import { practicalSentences } from '../practical-sentences.ts';

/** The words of this phase, then when and where, and what opens the door: the code. */
export const writeEventReminder = writes(eventReminder, async (about, { db, t, now, link }) => {
  const [facts, reminder, network] = await Promise.all([
    letterFacts(db, about),
    reminderOf(db, about),
    networkById(db, about.networkId),
  ]);
  if (!facts || !reminder || !network) return null;
  const { event, registration } = facts;
  const isOff = event.cancelledAt !== null || now >= event.startsAt || dayOf(event.startsAt) !== about.day;
  if (isOff || registration.state !== 'registered' || registration.noRemindersAt) return null;

  const title = inLanguage(event.title, t.lang).text;
  const codes = registration.email ? await codesAt(db, about, registration.email) : [];
  return composeLetter({
    t,
    title: t('calendar.letter.reminder.title', { title }),
    sentences: [
      inLanguage(reminder.words, t.lang).text,
      t('calendar.letter.reminder.when', { when: whenWords(t, event, now) }),
      ...(event.accessNote ? [upToDateIn(event.accessNote, t.lang).text] : []),
      ...practicalSentences(t, facts),
      ...(codes.length > 1
        ? codes.map(({ givenName, code }) => t('calendar.letter.reminder.codeOf', { name: givenName, code }))
        : [t('calendar.letter.reminder.code', { code: registration.code })]),
    ],
    link: {
      label: t('calendar.letter.seeRegistration'),
      href: link(registrationPath(network.slug, event.id, registration.id)),
    },
    reason: t('calendar.letter.reminder.reason', { network: network.name[t.lang] ?? network.name.fr }),
  });
});
