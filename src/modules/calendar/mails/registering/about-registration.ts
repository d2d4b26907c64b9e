import { networkById } from '#modules/networks';
import { composeLetter, type LetterKind, writes } from '#platform/mail';
import { inLanguage, type T } from '#platform/texts';
import { registrationPath } from '../../addresses.ts';
import type { RegistrationState } from '../../rules/registering/registration.ts';
import { type LetterFacts, letterFacts } from '../../store/planning/letters.ts';
import { whenWords } from '../../words/index.ts';
import { attachedDate } from '../attached-date.ts';
import type { OfRegistration } from '../kinds.ts';
import { comingAlong } from './coming-along.ts';
import { whyTheyWait } from './why-they-wait.ts';

/** `along`: of those who asked together with them. `why`: for whoever waits while others come before them. */
type Said = LetterFacts & { title: string; when: string; along: string[]; why: string[] };
type Words = { title: string; sentences: string[]; label: string; reason: string };

/**
 * A letter about one registration, with the link to its page. `while`: it is written as long as the registration is in
 * one of these states; what became untrue since is not told.
 */
export const aboutRegistration = (
  kind: LetterKind<OfRegistration>,
  { while: states, words }: { while: readonly RegistrationState[]; words: (t: T, said: Said) => Omit<Words, 'reason'> },
) =>
  writes(kind, async (about, { db, t, now, link }) => {
    const facts = await letterFacts(db, about);
    const network = await networkById(db, about.networkId);
    if (!facts || !network || !states.includes(facts.registration.state) || facts.event.cancelledAt) return null;
    const { event, registration } = facts;
    const along = await comingAlong(db, t, registration);
    const said = {
      ...facts,
      title: inLanguage(event.title, t.lang).text,
      when: whenWords(t, event, now),
      along,
      why: await whyTheyWait(db, t, facts, now),
    };
    const { title, sentences, label } = words(t, said);
    const letter = composeLetter({
      t,
      title,
      sentences,
      link: { label, href: link(registrationPath(network.slug, event.id, registration.id)) },
      reason: t('calendar.letter.confirmed.reason', { network: network.name[t.lang] ?? network.name.fr }),
    });
    return { ...letter, attachments: attachedDate(facts, { t, link, slug: network.slug }) };
  });
