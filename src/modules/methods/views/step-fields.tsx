import type { T } from '#platform/texts';
import { Beside, Field, HiddenWords, Prose, Stack } from '#platform/ui';
import type { Actor } from '../rules/method.ts';
import type { StepRow } from '../rules/step-rows.ts';

type Props = {
  t: T;
  rows: readonly StepRow[];
  choices: { actors: readonly Actor[]; times: readonly string[] };
  of: (field: string) => string | undefined;
};

/** One group of fields for each step. An emptied one goes, an empty one at the end may be written. */
export function StepFields({ t, rows, choices, of }: Props) {
  const who = choices.actors.map((value) => ({ value, label: t(`methods.who.${value}`) }));
  const times = choices.times.map((value) => ({
    value,
    label: value === 'each' ? t('methods.copy.each') : t('methods.copy.times', { times: Number(value) }),
  }));
  return (
    <>
      <Prose>
        <p>{t('methods.copy.stepsSay')}</p>
      </Prose>
      <Stack>
        {rows.map((row, i) => {
          const number = (field: 'place' | 'min' | 'usual' | 'max') => ({
            t,
            type: 'number' as const,
            name: `${field}${i}`,
            label: t(`methods.field.${field}`),
            value: row[field],
            error: of(`${field}${i}`),
            min: 1,
            width: 'short' as const,
            optional: row.from === '',
          });
          const named = row.from === '' ? t('methods.copy.newStep') : t('methods.copy.step', { number: i + 1 });
          return (
            <fieldset class="fields">
              <legend>
                <HiddenWords>{named}</HiddenWords>
              </legend>
              <input type="hidden" name={`from${i}`} value={row.from} />
              <Field
                t={t}
                name={`says${i}`}
                label={named}
                value={row.says}
                error={of(`says${i}`)}
                optional={row.from === ''}
                maxlength={300}
              />
              <Beside small>
                <Field {...number('place')} />
                <Field {...number('min')} />
                <Field {...number('usual')} />
                <Field {...number('max')} />
              </Beside>
              <Beside>
                <Field
                  t={t}
                  name={`who${i}`}
                  label={t('methods.field.who')}
                  type="select"
                  options={who}
                  value={row.who}
                />
                <Field
                  t={t}
                  name={`times${i}`}
                  label={t('methods.field.times')}
                  type="select"
                  options={times}
                  value={row.times}
                />
              </Beside>
            </fieldset>
          );
        })}
      </Stack>
    </>
  );
}
