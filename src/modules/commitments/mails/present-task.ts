import { networkById } from '#modules/networks';
import { composeLetter, writes } from '#platform/mail';
import { showSubject } from '#platform/subject';
import { inLanguage, nameIn } from '#platform/texts';
import { presentAnswerPath } from '../addresses.ts';
import { presentSeal } from '../present-seal.ts';
import { taskOf } from '../store/present.ts';
import { presentTaskAsked } from './kinds.ts';

/** What was asked of all who were there: one thing, one link. Not written when it was withdrawn meanwhile. */
export const writePresentTask = writes(presentTaskAsked, async (right, { db, t, link }) => {
  const { networkId, taskId } = right;
  const [task, network] = [await taskOf(db, { networkId, taskId }), await networkById(db, networkId)];
  if (!task || task.withdrawnAt || !network) return null;
  const subject = { networkId, kind: 'event', id: task.eventId };
  const event = await showSubject(db, subject, { member: null, t, base: `/n/${network.slug}` });
  const title = event && (typeof event.title === 'string' ? event.title : inLanguage(event.title, t.lang).text);
  const words = inLanguage(task.asked, t.lang).text;
  return composeLetter({
    t,
    title: t('commitments.letter.present.title', { words }),
    sentences: [
      title ? t('commitments.letter.present.say', { title }) : t('commitments.letter.present.sayPlain'),
      t('commitments.quoted', { words }),
      ...(task.dueOn ? [t('commitments.letter.present.due', { day: t.date(task.dueOn) })] : []),
      t('commitments.letter.present.ways'),
    ],
    link: { label: t('commitments.letter.answer'), href: link(presentAnswerPath(network.slug, presentSeal(right))) },
    reason: t('commitments.letter.present.reason', { network: nameIn(t, network.name) }),
  });
});
