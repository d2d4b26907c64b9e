import { networkById } from '#modules/networks';
import { composeLetter, writes } from '#platform/mail';
import { inLanguage } from '#platform/texts';
import { calendarPath } from '../../addresses.ts';
import { letterFacts } from '../../store/planning/letters.ts';
import { whenWords } from '../../words/index.ts';
import { attachedDate } from '../attached-date.ts';
import { eventCancelled } from '../kinds.ts';

export const writeEventCancelled = writes(eventCancelled, async (about, { db, t, now, link }) => {
  const facts = await letterFacts(db, about);
  const network = await networkById(db, about.networkId);
  if (!facts?.event.cancelledAt || !network || facts.registration.state === 'withdrawn') return null;

  const { event } = facts;
  const title = inLanguage(event.title, t.lang).text;
  const letter = composeLetter({
    t,
    title: t('calendar.letter.cancelled.title', { title }),
    sentences: [
      t('calendar.letter.cancelled.notOn', { title, when: whenWords(t, event, now) }),
      ...(event.cancelReason ? [inLanguage(event.cancelReason, t.lang).text] : []),
      t('calendar.letter.cancelled.nothingToDo'),
    ],
    link: { label: t('calendar.letter.seeCalendar'), href: link(calendarPath(network.slug)) },
    reason: t('calendar.letter.reason', { network: network.name[t.lang] ?? network.name.fr }),
  });
  return { ...letter, attachments: attachedDate(facts, { t, link, slug: network.slug }) };
});
