import type { T } from '#platform/texts';
import { ActionForm, Disclosure, Prose, Quiet, Section, Stack } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';
import type { ProposalShown } from '../../rules/repair/proposals-shown.ts';
import { MovesTable } from '../moves-table.tsx';

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
            <MovesTable t={t} caption={t('repair.who')} moves={moves} names={names} />
          </Disclosure>
        ) : null}
      </Stack>
    </Section>
  );
}
