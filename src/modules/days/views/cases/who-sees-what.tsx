import { inLanguage, type T } from '#platform/texts';
import { DataTable, Disclosure, GroupMark, Quiet } from '#platform/ui';
import type { CaseModeShown } from '../../rules/cases/case-modes.ts';
import type { Mark } from '../../rules/marks.ts';

interface WhoSeesWhatProps {
  t: T;
  mode: CaseModeShown;
  /** Of the groups, in their order. */
  marks: readonly Mark[];
  open: boolean;
}

/** Which table studies which case when, and which tables join afterwards. */
export function WhoSeesWhat({ t, mode, marks, open }: WhoSeesWhatProps) {
  const { slots, ofGroup, joined } = mode.schedule;
  const title = t('cases.who', { mode: t(`cases.mode.${mode.mode}`) });
  return (
    <Disclosure label={title} open={open}>
      <DataTable
        caption={title}
        captionHidden
        roomy={slots.length > 3}
        columns={[{ label: t('cases.who.table') }, ...slots.map(({ startsAt }) => ({ label: t.time(startsAt) }))]}
        rows={ofGroup.map((studied, group) => {
          const mark = marks[group];
          return {
            cells: [
              mark ? <GroupMark t={t} letter={mark.letter} turn={mark.turn} size="letter" /> : '',
              ...studied.map((one) => (one ? inLanguage(one.title, t.lang).text : t('cases.who.nothing'))),
            ],
          };
        })}
      />
      {joined ? (
        <Quiet>{t('cases.who.join', { groups: t.list(joined.map((from) => joinedWords(t, from, marks))) })}</Quiet>
      ) : null}
    </Disclosure>
  );
}

function joinedWords(t: T, from: readonly number[], marks: readonly Mark[]): string {
  const [one = '', ...others] = from.map((group) => marks[group]?.label ?? '');
  return others.length > 0 ? t('cases.who.with', { one, others: t.list(others) }) : one;
}
