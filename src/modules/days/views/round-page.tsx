import { inLanguage, type T } from '#platform/texts';
import { ActionForm, Columns, Note, Page, Section, Sheet, Title } from '#platform/ui';
import type { CountsShown } from '../rules/counts-for.ts';
import type { Round } from '../rules/day.ts';
import { CountsPanel } from './counts-panel.tsx';
import { type PresetShown, PresetsList } from './presets-list.tsx';
import { RoundForm, type RoundFormProps } from './round-form.tsx';

interface RoundPageProps extends RoundFormProps {
  /** Somebody else changed it meanwhile: `round` is what it says now. */
  isStale: boolean;
  counts: CountsShown | null;
  presets: readonly PresetShown[];
}

export function RoundPage(props: RoundPageProps) {
  const { frame, paths, round, isStale, counts, presets } = props;
  const { t } = frame;
  const heading = round ? t('days.round.changeTitle') : t('days.round.add');
  const back = round ? paths.round(round.id) : paths.groups;
  const choose = round
    ? { action: paths.groupCount(round.id), version: round.version }
    : { form: 'round-form', name: 'chosen', get: paths.newRound };
  const aside = (
    <>
      {round ? null : <PresetsList t={t} presets={presets} />}
      {counts ? (
        <Section title={t('days.counts')}>
          <p>{t('days.counts.for', { people: counts.people })}</p>
          <CountsPanel t={t} counts={counts} choose={choose} open />
        </Section>
      ) : null}
    </>
  );
  return (
    <Page frame={frame} title={heading} unlisted>
      <Title back={{ href: back, label: t('days.groups.title') }} lead={t('days.round.lead')}>
        {heading}
      </Title>
      <Columns kind="form" aside={aside} asideFirst={!round}>
        <Sheet>
          {isStale && round ? <StaleRound t={t} now={round} /> : null}
          <RoundForm {...props} back={back} />
        </Sheet>
        {round ? (
          <ActionForm
            action={paths.roundForm(round.id)}
            method="delete"
            kind="danger"
            icon="trash"
            fields={{ version: String(round.version) }}
          >
            {t('days.round.remove')}
          </ActionForm>
        ) : null}
      </Columns>
    </Page>
  );
}

function StaleRound({ t, now }: { t: T; now: Round }) {
  return (
    <Note tone="problem">
      <p>{t('days.refused.roundStale')}</p>
      <p>
        {t('days.round.now', {
          name: inLanguage(now.name, t.lang).text,
          hours: t.hours(now.startsAt, now.endsAt),
          min: now.min,
          ideal: now.ideal,
          max: now.max,
        })}
      </p>
    </Note>
  );
}
