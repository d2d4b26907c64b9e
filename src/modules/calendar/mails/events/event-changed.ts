import { networkById } from '#modules/networks';
import { composeLetter, writes } from '#platform/mail';
import { inLanguage } from '#platform/texts';
import { registrationPath } from '../../addresses.ts';
import { isToldByLetter, losesItsDay } from '../../rules/events/event-change.ts';
import { changesOfVersion, letterFacts } from '../../store/planning/letters.ts';
import { changesSaid, whenWords } from '../../words/index.ts';
import { attachedDate } from '../attached-date.ts';
import { eventChanged } from '../kinds.ts';
import { afterChange } from '../practical-sentences.ts';

/** What becomes of what they have there: nothing, in any case, but it is not the same thing. */
const whenKeys = {
  registered: 'calendar.letter.changed.when',
  waiting: 'calendar.letter.changed.whenWaiting',
  offered: 'calendar.letter.changed.whenOffered',
  asked: 'calendar.letter.changed.whenAsked',
} as const;

export const writeEventChanged = writes(eventChanged, async (about, { db, t, now, link }) => {
  const facts = await letterFacts(db, about);
  const network = await networkById(db, about.networkId);
  if (!facts || !network || facts.event.cancelledAt) return null;

  const { event, registration } = facts;
  const { state } = registration;
  if (state === 'withdrawn') return null;
  const title = inLanguage(event.title, t.lang).text;
  const kept = (await changesOfVersion(db, about)).filter(({ field }) => isToldByLetter(field));
  const changes = changesSaid(t, kept);
  // What changed is written in another language than theirs: they would read twice the same.
  if (changes.length === 0) return null;
  const letter = composeLetter({
    t,
    title: t('calendar.letter.changed.title', { title }),
    sentences: [
      ...changes.map(({ label, was, now }) => {
        if (label === null) return t('calendar.letter.changed.only', { now });
        return was
          ? t('calendar.letter.changed.change', { label, was, now })
          : t('calendar.letter.changed.new', { label, now });
      }),
      ...afterChange(t, facts, kept),
      t(whenKeys[state], { when: whenWords(t, event, now) }),
    ],
    link: {
      label: t('calendar.letter.seeRegistration'),
      href: link(registrationPath(network.slug, event.id, registration.id)),
    },
    reason: t('calendar.letter.reason', { network: network.name[t.lang] ?? network.name.fr }),
  });
  const isStruckOut = event.fuzzyWhen !== null && kept.some(losesItsDay);
  return { ...letter, attachments: attachedDate(facts, { t, link, slug: network.slug, isStruckOut }) };
});
