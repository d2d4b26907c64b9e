import { inLanguage, type T } from '#platform/texts';
import { ActionForm, DataTable, Disclosure, GroupMark, Prose, Quiet, Section, Stack } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';
import type { Mark } from '../../rules/marks.ts';
import type { ProposalShown, RepairMove } from '../../rules/repair/proposals-shown.ts';
import { whyWords } from '../../why-words.ts';

interface ProposalPanelProps {
  t: T;
  paths: DayPaths;
  proposal: ProposalShown;
  names: ReadonlyMap<string, string>;
  offered: string;
}

/** One way: how many change, what it is worth, who moves where and why; and the button that does it. */
export function ProposalPanel({ t, paths, proposal, names, offered }: ProposalPanelProps) {
  const { index, aims, moved, seated, freed, before, after, badges, moves } = proposal;
  const worth = [
    t('repair.moved', { count: moved }),
    ...(seated > 0 ? [t('repair.seated', { count: seated })] : []),
    ...(freed > 0 ? [t('repair.freed', { count: freed })] : []),
    t('repair.again.figure', { before: before.again, after: after.again }),
    t('repair.colleagues', { before: before.sameOrganisation, after: after.sameOrganisation }),
  ];
  return (
    <Section title={aims.map((aim) => t(`repair.aim.${aim}`)).join(', ')} level={3} ruled={false}>
      <Stack gap="small">
        <Prose>
          <ul>
            {worth.map((words) => (
              <li>{words}</li>
            ))}
          </ul>
        </Prose>
        {badges ? <Quiet>{t('repair.badges', { toPrint: badges.toPrint, stayGood: badges.stayGood })}</Quiet> : null}
        <ActionForm
          action={paths.repair}
          method="put"
          fields={{ chosen: String(index), mixing: offered }}
          kind={index === 0 ? 'filled' : 'outlined'}
          label={t('repair.choose.of', { aim: aims.map((aim) => t(`repair.aim.${aim}`)).join(', ') })}
        >
          {t('repair.choose')}
        </ActionForm>
        {moves.length > 0 ? (
          <Disclosure label={t('repair.who')} open={index === 0 && moves.length <= 12}>
            <DataTable
              caption={t('repair.who')}
              captionHidden
              columns={[
                { label: t('days.moves.who') },
                { label: t('days.moves.round') },
                { label: t('days.moves.from') },
                { label: t('days.moves.to') },
                { label: t('days.moves.why') },
              ]}
              rows={moves.map((move) => ({
                cells: [
                  <bdi>{move.nameInList}</bdi>,
                  `${t.time(move.round.startsAt)}, ${inLanguage(move.round.name, t.lang).text}`,
                  marked(move.from),
                  marked(move.to),
                  whyOf(move),
                ],
              }))}
            />
          </Disclosure>
        ) : null}
      </Stack>
    </Section>
  );

  function marked(mark: Mark | null) {
    return mark ? <GroupMark t={t} letter={mark.letter} turn={mark.turn} /> : t('days.moves.nowhere');
  }

  function whyOf({ why, to }: RepairMove): string {
    if (why) return whyWords(t, why, names);
    return to === null ? t('days.why.gone') : '';
  }
}
