import { networkById } from '#modules/networks';
import { composeLetter, writes } from '#platform/mail';
import { inLanguage } from '#platform/texts';
import { eventPath } from '../../addresses.ts';
import { letterFacts } from '../../store/planning/letters.ts';
import { nameOf, whenWords } from '../../words/index.ts';
import { replaced } from '../kinds.ts';

/** Who had the place reads who has it now; it is not written once they come again. */
export const writeReplaced = writes(replaced, async ({ colleagueId, ...about }, { db, t, now, link }) => {
  const facts = await letterFacts(db, about);
  const instead = await letterFacts(db, { ...about, registrationId: colleagueId });
  const network = await networkById(db, about.networkId);
  if (!facts || !instead || !network || facts.registration.state !== 'withdrawn') return null;

  const { event, registration } = facts;
  const title = inLanguage(event.title, t.lang).text;
  return composeLetter({
    t,
    title: t('calendar.letter.replaced.title', { title }),
    sentences: [
      t('calendar.letter.replaced.say', {
        name: registration.givenName,
        colleague: nameOf(instead.registration),
        title,
        when: whenWords(t, event, now),
      }),
      t('calendar.letter.replaced.ifNot'),
    ],
    link: { label: t('calendar.registered.toEvent'), href: link(eventPath(network.slug, event.id)) },
    reason: t('calendar.letter.confirmed.reason', { network: network.name[t.lang] ?? network.name.fr }),
  });
});
