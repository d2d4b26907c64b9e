import { inLanguage, type T } from '#platform/texts';
import { ActionForm, Acts, Button, Note, Page, Progress, Quiet, Refusal, Section, Stack, Title } from '#platform/ui';
import type { AskedMixing, Round } from '../../rules/day.ts';
import type { ProposalShown } from '../../rules/repair/proposals-shown.ts';
import type { Situation } from '../../rules/repair/situation.ts';
import type { OfDay } from '../groups-frame.tsx';
import { ProposalPanel } from './proposal-panel.tsx';
import { SituationPanel } from './situation-panel.tsx';
import { TasksPanel } from './tasks-panel.tsx';

export type RepairProblem =
  | { reason: 'nothingToCome' | 'busy' | 'stale' | 'gone' }
  | { reason: 'impossible'; round: Round; people: number };

interface RepairPageProps extends OfDay {
  situation: Situation;
  /** null: none were asked for, or seats changed since. */
  proposals: readonly ProposalShown[] | null;
  names: ReadonlyMap<string, string>;
  /** The mixing that found them. */
  offered: string;
  seen: number;
  mixing: AskedMixing | null;
  isBusy: boolean;
  hasBadges: boolean;
  refusal: RepairProblem | null;
}

/** Some are missing, some came: what to do about the rounds to come, before anybody is sent elsewhere. */
export function RepairPage(props: RepairPageProps) {
  const { frame, paths, title, situation, proposals, names, offered, seen, mixing, isBusy, hasBadges, refusal } = props;
  const { t } = frame;
  const ask = (
    <ActionForm
      action={paths.repair}
      fields={{ seen: String(seen) }}
      kind={proposals ? 'outlined' : 'filled'}
      icon="shuffle"
    >
      {t(proposals ? 'repair.again' : 'repair.ask')}
    </ActionForm>
  );
  return (
    <Page frame={frame} title={`${t('repair.title')}, ${title}`} unlisted>
      <Title
        back={{ href: paths.groups, label: t('days.groups.title') }}
        lead={t('repair.lead')}
        acts={
          <Acts>
            {isBusy ? null : ask}
            {hasBadges ? (
              <Button href={`${paths.papers}/moves.pdf`} kind="text" icon="printer" data-turbo="false">
                {t('repair.print')}
              </Button>
            ) : null}
          </Acts>
        }
      >
        {t('repair.title')}
      </Title>
      <Stack>
        {refusal ? (
          <Refusal>
            <p>{refusalWords(t, refusal)}</p>
          </Refusal>
        ) : null}
        {isBusy && mixing ? (
          <Note>
            <Progress label={t('repair.looking')} done={mixing.progress / 100}>
              {t('repair.looking')}
            </Progress>
          </Note>
        ) : null}
        {mixing &&
        !isBusy &&
        (mixing.state === 'outdated' || mixing.state === 'failed' || mixing.state === 'impossible') ? (
          <Note tone="problem">
            <p>{t(`days.mixing.${mixing.state}`)}</p>
          </Note>
        ) : null}
      </Stack>
      {proposals ? (
        <Section title={t('repair.proposals', { count: proposals.length })}>
          <Quiet>{t('repair.proposalsSay')}</Quiet>
          {proposals.map((proposal) => (
            <ProposalPanel t={t} paths={paths} proposal={proposal} names={names} offered={offered} />
          ))}
        </Section>
      ) : null}
      <TasksPanel t={t} paths={paths} tasks={situation.tasks} />
      <SituationPanel t={t} situation={situation} />
    </Page>
  );
}

function refusalWords(t: T, refusal: RepairProblem): string {
  if (refusal.reason !== 'impossible') return t(`repair.refused.${refusal.reason}`);
  const { people, round } = refusal;
  return t('days.refused.impossible', {
    people,
    round: inLanguage(round.name, t.lang).text,
    min: round.min,
    max: round.max,
  });
}
