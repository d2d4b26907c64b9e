import type { Child } from 'hono/jsx';
import { inLanguage, type T } from '#platform/texts';
import {
  ActionForm,
  Acts,
  Beside,
  Button,
  DataTable,
  Field,
  Flagged,
  Form,
  Quiet,
  Section,
  Stack,
  State,
} from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';
import type { CaseModeShown } from '../../rules/cases/case-modes.ts';
import type { CasePlan } from '../../rules/cases/study-case.ts';
import type { Round } from '../../rules/day.ts';
import type { Mark } from '../../rules/marks.ts';
import { WhoSeesWhat } from './who-sees-what.tsx';

export interface ModesSectionProps {
  t: T;
  paths: DayPaths;
  rounds: readonly Round[];
  /** The round that is counted with; null: the day has none. */
  round: Round | null;
  minutes: Pick<CasePlan, 'minutesBetween' | 'minutesToTell'>;
  modes: readonly CaseModeShown[];
  marks: readonly Mark[];
  plan: CasePlan | null;
  /** How many cases there are. */
  total: number;
}

/** Minutes needed against minutes there are, who sees what, and what is told again: side by side, to choose one. */
export function ModesSection(props: ModesSectionProps) {
  const { t, paths, rounds, round, minutes, modes, marks, plan } = props;
  if (!round)
    return (
      <Section title={t('cases.modes')}>
        <p>
          {t('cases.modes.noRound')} <a href={paths.newRound}>{t('days.round.add')}</a>
        </p>
      </Section>
    );
  const version = String(plan?.version ?? 0);
  return (
    <Section title={t('cases.modes')} id="modes">
      <Stack>
        <Form t={t} action={`${paths.cases}#modes`} method="get">
          <Field
            t={t}
            name="round"
            type="select"
            label={t('cases.modes.round')}
            value={round.id}
            options={rounds.map((one) => ({
              value: one.id,
              label: `${t.time(one.startsAt)}, ${inLanguage(one.name, t.lang).text}`,
            }))}
          />
          <Beside>
            <Field
              t={t}
              name="between"
              label={t('cases.modes.between')}
              value={minutes.minutesBetween}
              inputmode="numeric"
              width="short"
            />
            <Field
              t={t}
              name="telling"
              label={t('cases.modes.telling')}
              value={minutes.minutesToTell}
              inputmode="numeric"
              width="short"
            />
          </Beside>
          <Acts>
            <Button kind="outlined">{t('cases.modes.count')}</Button>
          </Acts>
        </Form>
        {modes.length === 0 ? <Quiet>{t('cases.modes.nobody')}</Quiet> : null}
        {modes.length > 0 && round.seats.length === 0 ? <Quiet>{t('cases.modes.foreseen')}</Quiet> : null}
        {modes.length > 0 ? (
          <>
            <ModesTable {...props} round={round} version={version} />
            {modes.map((mode) => (
              <WhoSeesWhat t={t} mode={mode} marks={marks} open={isChosen(plan, round, mode)} />
            ))}
          </>
        ) : null}
        {plan ? (
          <ActionForm action={paths.casePlan} method="delete" kind="text" fields={{ version }}>
            {t('cases.drop')}
          </ActionForm>
        ) : null}
      </Stack>
    </Section>
  );
}

const isChosen = (plan: CasePlan | null, round: Round, { mode }: CaseModeShown): boolean =>
  plan?.roundId === round.id && plan.mode === mode;

function ModesTable({ t, paths, round, minutes, modes, plan, total, version }: TableProps) {
  const { minutesBetween, minutesToTell } = minutes;
  const row = (label: string, cell: (mode: CaseModeShown) => Child) => ({ cells: [label, ...modes.map(cell)] });
  const ofAll = (count: number) => t('cases.row.ofAll', { count, all: total });
  const fields = (mode: CaseModeShown) => ({
    round: round.id,
    mode: mode.mode,
    between: String(minutesBetween),
    telling: String(minutesToTell),
    version,
  });
  return (
    <DataTable
      caption={t('cases.modes')}
      captionHidden
      roomy
      columns={[{ label: t('cases.modes.what') }, ...modes.map(({ mode }) => ({ label: t(`cases.mode.${mode}`) }))]}
      rows={[
        row(t('cases.modes.how'), ({ mode }) => t(`cases.mode.${mode}.say`)),
        row(t('cases.row.time'), ({ time }) => <Minutes t={t} time={time} />),
        row(t('cases.row.parts'), ({ time }) => time.parts.map(({ times, each }) => times * each).join(' + ')),
        row(t('cases.row.studied'), ({ studied }) => ofAll(studied)),
        row(t('cases.row.known'), ({ known }) => ofAll(known)),
        row(t('cases.row.tellings'), ({ tellings }) => t.number(tellings)),
        row(t('cases.row.again'), ({ again }) => t.number(again)),
        row(t('cases.row.pauses'), ({ pauses }) => t.number(pauses)),
        row(t('cases.row.newFaces'), ({ newFaces }) => (newFaces === null ? '–' : t.number(newFaces))),
        row(t('cases.choose'), (mode) =>
          isChosen(plan, round, mode) ? (
            <State t={t} is="kept">
              {t('cases.chosen')}
            </State>
          ) : (
            <ActionForm
              action={paths.casePlan}
              method="put"
              fields={fields(mode)}
              label={t('cases.choose.label', { mode: t(`cases.mode.${mode.mode}`) })}
            >
              {t('cases.choose')}
            </ActionForm>
          ),
        ),
      ]}
    />
  );
}

type TableProps = ModesSectionProps & { round: Round; version: string };

function Minutes({ t, time }: { t: T; time: CaseModeShown['time'] }) {
  const { needed, available, fits, spare } = time;
  const said = t('cases.row.timeOf', { needed, available });
  if (fits) return <>{said}</>;
  const lacking = t('cases.row.lacking', { minutes: -spare });
  return (
    <>
      <Flagged why={lacking}>{said}</Flagged> <Quiet small>{lacking}</Quiet>
    </>
  );
}
