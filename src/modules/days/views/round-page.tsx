import { inLanguage } from '#platform/texts';
import { ActionForm, Beside, Field, Form, Note, Page, Sheet, Stack, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { CountCost } from '../rules/count-costs.ts';
import type { Round } from '../rules/day.ts';
import { CountsTable } from './counts-table.tsx';
import type { OfDay } from './groups-frame.tsx';

interface RoundPageProps extends OfDay {
  /** null: a new one. */
  round: (Round & { clocks: { startsAt: string; endsAt: string | null } }) | null;
  form: RefilledForm | null;
  /** Somebody else changed it meanwhile: `round` is what it says now. */
  isStale: boolean;
  counts: readonly CountCost[];
}

export function RoundPage({ frame, paths, round, form, isStale, counts }: RoundPageProps) {
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const field = (name: string, otherwise: string | number | null) => ({
    t,
    name,
    value: typed(form, name, otherwise === null ? null : String(otherwise)),
    error: of(name),
  });
  const heading = round ? t('days.round.changeTitle') : t('days.round.add');
  const back = round ? paths.round(round.id) : paths.groups;
  return (
    <Page frame={frame} title={heading} unlisted>
      <Title back={{ href: back, label: t('days.groups.title') }} lead={t('days.round.lead')}>
        {heading}
      </Title>
      <Stack>
        <Sheet>
          {isStale && round ? <StaleRound now={round} /> : null}
          <Form
            t={t}
            action={round ? paths.roundForm(round.id) : paths.rounds}
            method={round ? 'put' : 'post'}
            submit={t(round ? 'days.save' : 'days.round.addAct')}
            problems={all}
            fields={{ version: String(round?.version ?? 0) }}
            other={<a href={back}>{t('days.cancel')}</a>}
          >
            <Field
              {...field('name', round && inLanguage(round.name, t.lang).text)}
              label={t('days.round.name')}
              help={t('days.round.nameHelp')}
              maxlength={80}
            />
            <Beside>
              <Field
                {...field('startsAt', round?.clocks.startsAt ?? null)}
                label={t('days.round.startsAt')}
                help={t('days.round.hoursHelp')}
                width="short"
              />
              <Field
                {...field('endsAt', round?.clocks.endsAt ?? null)}
                label={t('days.round.endsAt')}
                help={t('days.round.endsHelp')}
                width="short"
                optional
              />
            </Beside>
            <Beside>
              <Field {...field('min', round?.min ?? 5)} label={t('days.round.min')} inputmode="numeric" width="short" />
              <Field
                {...field('ideal', round?.ideal ?? 6)}
                label={t('days.round.ideal')}
                inputmode="numeric"
                width="short"
              />
              <Field {...field('max', round?.max ?? 8)} label={t('days.round.max')} inputmode="numeric" width="short" />
            </Beside>
            <Field
              {...field('count', round?.count ?? null)}
              label={t('days.round.count')}
              help={t('days.round.countHelp')}
              inputmode="numeric"
              width="short"
              optional
            />
          </Form>
        </Sheet>
        <CountsTable t={t} counts={counts} chosen={round?.count ?? null} />
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
      </Stack>
    </Page>
  );

  function StaleRound({ now }: { now: Round }) {
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
}
