import { inLanguage } from '#platform/texts';
import { Beside, Choice, Choices, Field, Form } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { Round } from '../rules/day.ts';
import type { OfDay } from './groups-frame.tsx';

const ways = ['mixed', 'drawn'] as const;

export interface RoundFormProps extends OfDay {
  /** null: a new one. */
  round: (Round & { clocks: { startsAt: string; endsAt: string | null } }) | null;
  /** What was typed, or what a preset fills in. */
  form: RefilledForm | null;
}

/** The fields of a round: all of them can be changed, wherever they come from. */
export function RoundForm({ frame, paths, round, form, back }: RoundFormProps & { back: string }) {
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const field = (name: string, otherwise: string | number | null | undefined) => ({
    t,
    name,
    value: typed(form, name, otherwise === null || otherwise === undefined ? null : String(otherwise)),
    error: of(name),
  });
  const size = { inputmode: 'numeric', width: 'short' } as const;
  const way = typed(form, 'way', round?.way ?? 'mixed');
  return (
    <Form
      t={t}
      id="round-form"
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
          {...field('startsAt', round?.clocks.startsAt)}
          label={t('days.round.startsAt')}
          help={t('days.round.hoursHelp')}
          width="short"
        />
        <Field
          {...field('endsAt', round?.clocks.endsAt)}
          label={t('days.round.endsAt')}
          help={t('days.round.endsHelp')}
          width="short"
          optional
        />
      </Beside>
      <Choices t={t} name="way" legend={t('days.way')} error={of('way')}>
        {ways.map((one) => (
          <Choice
            name="way"
            value={one}
            label={t(`days.way.${one}`)}
            text={t(`days.way.${one}.say`)}
            checked={way === one}
          />
        ))}
      </Choices>
      <Beside>
        <Field {...field('min', round?.min ?? 5)} {...size} label={t('days.round.min')} />
        <Field {...field('ideal', round?.ideal ?? 6)} {...size} label={t('days.round.ideal')} />
        <Field {...field('max', round?.max ?? 8)} {...size} label={t('days.round.max')} />
      </Beside>
      <Field
        {...field('count', round?.count)}
        {...size}
        label={t('days.round.count')}
        help={t('days.round.countHelp')}
        optional
      />
      <Beside>
        <Field
          {...field('fewest', round?.fewest)}
          {...size}
          label={t('days.round.fewest')}
          help={t('days.round.fewestHelp')}
          optional
        />
        <Field {...field('most', round?.most)} {...size} label={t('days.round.most')} optional />
      </Beside>
    </Form>
  );
}
