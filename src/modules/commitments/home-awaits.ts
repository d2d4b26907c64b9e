import { type Awaiting, nothingAwaits } from '#modules/networks';
import type { SlotContext } from '#platform/slots';
import { inLanguage } from '#platform/texts';
import { commitmentPath, ledgerPath } from './addresses.ts';
import { awaitedBy } from './rules/awaits.ts';
import { runningAround } from './store/awaiting.ts';

const SHOWN = 8;

/** Promises that await a word of whoever looks, on the home of the network. */
export async function homeAwaits({ db, t, now, networkSlug, member }: SlotContext): Promise<Awaiting> {
  if (!member) return nothingAwaits;
  const { rows, open } = await runningAround(db, member);
  const awaited = awaitedBy(rows, open, member, now);
  const items = awaited.slice(0, SHOWN).map(({ row, why, since }) => {
    const name = inLanguage(row.promised, t.lang).text;
    const path = commitmentPath(networkSlug, row.id);
    const words = t(why === 'owner' ? 'commitments.awaits.giveOwner' : 'commitments.sayHow');
    return {
      when: why === 'late' ? t('commitments.awaits.late') : t.ago(new Date(`${since}T10:00:00Z`), now),
      isLate: why === 'late',
      question: t(`commitments.awaits.question.${why}`, { name }),
      text: row.dueOn ? t('commitments.awaits.due', { day: t.date(row.dueOn) }) : undefined,
      // A promise without an owner is changed; the others are answered.
      act: { href: `${path}${why === 'owner' ? '/edit' : '#answer'}`, words, label: `${words}, ${name}` },
    };
  });
  const more = { href: ledgerPath(networkSlug), label: t('commitments.awaits.all') };
  return { items, count: awaited.length, more: awaited.length > SHOWN ? more : undefined };
}
