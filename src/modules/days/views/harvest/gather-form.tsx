import type { StatementKind } from '#modules/statements';
import { inLanguage, type T } from '#platform/texts';
import { Beside, Choices, Field, Form, Sheet } from '#platform/ui';
import { chosen, type RefilledForm, saidProblems, typed } from '#platform/web';
import type { DayPaths } from '../../addresses.ts';
import type { Round } from '../../rules/day.ts';
import type { Gathered, SaidOfDay } from '../../rules/harvest/harvest.ts';
import { SaidChoice } from './said-choice.tsx';

interface GatherFormProps {
  t: T;
  paths: DayPaths;
  rounds: readonly Round[];
  said: readonly SaidOfDay[];
  gathered: readonly { kind: string; items: readonly Gathered[] }[];
  kinds: readonly StatementKind[];
  form: RefilledForm | null;
}

/** Statements to tick, and where they go: under a new title, or into what was gathered already. */
export function GatherForm({ t, paths, rounds, said, gathered, kinds, form }: GatherFormProps) {
  const { all, of } = saidProblems(t, form);
  const ticked = chosen(form, 'statements', []);
  const items = gathered.flatMap((one) => one.items);
  return (
    <Form t={t} action={paths.gatherings} submit={t('harvest.gather')} problems={all}>
      <Choices t={t} name="statements" legend={t('harvest.choose')} error={of('statements')}>
        {said.map((one) => (
          <SaidChoice t={t} rounds={rounds} said={one} checked={ticked.includes(one.id)} />
        ))}
      </Choices>
      <Sheet title={t('harvest.where')}>
        <Field
          t={t}
          name="title"
          label={t('harvest.itemTitle')}
          help={t('harvest.itemTitleHelp')}
          value={typed(form, 'title', '')}
          error={of('title')}
          maxlength={300}
          optional
        />
        <Beside>
          <Field
            t={t}
            name="kind"
            type="select"
            label={t('statements.kind')}
            value={typed(form, 'kind', '')}
            options={[
              { value: '', label: t('harvest.commonKind') },
              ...kinds.map((kind) => ({ value: kind, label: t(`ui.kind.${kind}`) })),
            ]}
            optional
          />
          {items.length > 0 ? (
            <Field
              t={t}
              name="into"
              type="select"
              label={t('harvest.into')}
              value={typed(form, 'into', '')}
              options={[
                { value: '', label: t('harvest.intoNew') },
                ...items.map(({ id, title }) => ({ value: id, label: shortened(inLanguage(title, t.lang).text) })),
              ]}
              optional
            />
          ) : null}
        </Beside>
      </Sheet>
    </Form>
  );
}

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 58)}…` : words);
