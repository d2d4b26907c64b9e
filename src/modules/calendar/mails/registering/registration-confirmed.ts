import { networkById } from '#modules/networks';
import { composeLetter, writes } from '#platform/mail';
import { inLanguage } from '#platform/texts';
import { registrationPath } from '../../addresses.ts';
import { letterFacts } from '../../store/planning/letters.ts';
import { whenWords } from '../../words/index.ts';
import { attachedDate } from '../attached-date.ts';
import { registrationConfirmed } from '../kinds.ts';
import { practicalSentences } from '../practical-sentences.ts';
import { alreadySaid } from './already-said.ts';
import { comingAlong } from './coming-along.ts';
import { whatWasChosen } from './what-was-chosen.ts';

export const writeRegistrationConfirmed = writes(registrationConfirmed, async (about, { db, t, now, link }) => {
  const facts = await letterFacts(db, about);
  const network = await networkById(db, about.networkId);
  if (!facts || !network || facts.registration.state === 'withdrawn') return null;

  const { event, registration } = facts;
  const title = inLanguage(event.title, t.lang).text;
  const letter = composeLetter({
    t,
    title: t('calendar.letter.confirmed.title', { title }),
    sentences: [
      t('calendar.letter.confirmed.noted', { name: registration.givenName, title, when: whenWords(t, event, now) }),
      ...(await comingAlong(db, t, registration)),
      ...practicalSentences(t, facts),
      ...(await whatWasChosen(db, t, registration)),
      t(event.kind === 'day' ? 'calendar.letter.confirmed.codeOfDay' : 'calendar.letter.confirmed.code', {
        code: registration.code,
      }),
      ...(await alreadySaid(db, t, event)),
    ],
    link: {
      label: t('calendar.letter.seeRegistration'),
      href: link(registrationPath(network.slug, event.id, registration.id)),
    },
    reason: t('calendar.letter.confirmed.reason', { network: network.name[t.lang] ?? network.name.fr }),
  });
  return { ...letter, attachments: attachedDate(facts, { t, link, slug: network.slug }) };
});
