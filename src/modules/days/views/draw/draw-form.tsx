import type { Frame } from '#platform/frame';
import { ActionForm, Field, Form } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { DayPaths } from '../../addresses.ts';
import type { Round } from '../../rules/day.ts';

export interface DrawFormProps {
  frame: Frame;
  paths: DayPaths;
  round: Round;
  /** A number for whoever has none. */
  offered: number;
  /** Number of the newest act on these seats. */
  seen: number;
  form: RefilledForm | null;
}

/** The number said aloud in the hall, or one that is taken. */
export function DrawForm({ frame: { t }, paths, round, offered, seen, form }: DrawFormProps) {
  const { all, of } = saidProblems(t, form);
  const action = paths.draw(round.id);
  return (
    <>
      <Form t={t} action={action} submit={t('draw.act')} problems={all} fields={{ seen: String(seen) }} decisive>
        <Field
          t={t}
          name="number"
          label={t('draw.number')}
          help={t('draw.number.help')}
          value={typed(form, 'number')}
          error={of('number')}
          inputmode="numeric"
          autocomplete="off"
          width="short"
        />
      </Form>
      <ActionForm action={action} kind="text" fields={{ number: String(offered), seen: String(seen) }}>
        {t('draw.offered', { number: offered })}
      </ActionForm>
    </>
  );
}
