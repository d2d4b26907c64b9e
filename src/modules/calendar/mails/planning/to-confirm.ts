import { networkById } from '#modules/networks';
import { composeLetter, writes } from '#platform/mail';
import { inLanguage } from '#platform/texts';
import { eventPath } from '../../addresses.ts';
import { isUnsettled } from '../../rules/events/to-confirm.ts';
import { eventOf } from '../../store/events/events.ts';
import { whenWords } from '../../words/index.ts';
import { eventToConfirm } from '../kinds.ts';

export const writeEventToConfirm = writes(eventToConfirm, async (about, { db, t, now, link }) => {
  const event = await eventOf(db, about);
  const network = await networkById(db, about.networkId);
  if (!event || !network || !isUnsettled(event) || event.cancelledAt || event.endsAt < now) return null;

  const title = inLanguage(event.title, t.lang).text;
  const parts = event.toConfirm.map((what) => t(`calendar.letter.toConfirm.${what}`));
  return composeLetter({
    t,
    title: t('calendar.letter.toConfirm.title', { title }),
    sentences: [
      t('calendar.letter.toConfirm.say', { title, when: whenWords(t, event) }),
      ...(event.fuzzyWhen ? [t('calendar.letter.toConfirm.noDay')] : []),
      ...(parts.length > 0 ? [t('calendar.letter.toConfirm.parts', { parts: t.list(parts) })] : []),
      t('calendar.letter.toConfirm.then'),
    ],
    link: { label: t('calendar.letter.toConfirm.see'), href: link(eventPath(network.slug, event.id)) },
    reason: t('calendar.letter.toConfirm.reason', { network: network.name[t.lang] ?? network.name.fr }),
  });
});
