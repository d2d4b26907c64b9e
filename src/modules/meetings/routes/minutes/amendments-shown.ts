import { personNames } from '#modules/accounts';
import { inLanguage, type T } from '#platform/texts';
import type { AgendaItem } from '../../store/agenda.ts';
import type { Amendment } from '../../store/minutes/amendments.ts';
import type { AmendmentShown } from '../../views/minutes/page-shown.ts';
import type { Here } from './here.ts';

type Item = Pick<AgendaItem, 'id' | 'title'>;

export const itemOptions = (t: T, items: readonly Item[]): { value: string; label: string }[] =>
  items.map(({ id, title }, index) => ({
    value: id,
    label: t('minutes.item', { number: String(index + 1), title: inLanguage(title, t.lang).text }),
  }));

/** What was answered to who asked for a change, or what it waits for. */
export function answerWords(t: T, { settled, settledWords, afterApproval }: Amendment): string {
  if (settled === null) return t(afterApproval ? 'minutes.waitsForAgenda' : 'minutes.waits');
  const words = settledWords ? inLanguage(settledWords, t.lang).text : null;
  return words && settled !== 'onAgenda'
    ? t(`minutes.answered.${settled}With`, { words })
    : t(`minutes.answered.${settled}`);
}

export async function amendmentShown(
  c: Here,
  amendments: readonly Amendment[],
  items: readonly Item[],
  maySettle: boolean,
): Promise<AmendmentShown[]> {
  const { db, t } = c.var;
  const names = await personNames(
    db,
    amendments.flatMap(({ askedBy }) => askedBy ?? []),
  );
  const titles = new Map(itemOptions(t, items).map(({ value, label }) => [value, label]));
  return amendments.map((one) => {
    const name = (one.askedBy ? names.get(one.askedBy) : one.askedName) ?? t('minutes.somebody');
    const about = (one.agendaItemId ? titles.get(one.agendaItemId) : null) ?? t('minutes.amendment.whole');
    return {
      id: one.id,
      words: inLanguage(one.words, t.lang),
      about: t('minutes.amendment.by', { about, name, day: t.day(one.askedAt) }),
      answer: answerWords(t, one),
      mayBeSettled: maySettle && one.settledAt === null && one.afterApproval === null,
    };
  });
}
