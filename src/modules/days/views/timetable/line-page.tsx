import type { Frame } from '#platform/frame';
import type { Language, TextKey } from '#platform/texts';
import {
  ActionForm,
  Choice,
  Choices,
  Definitions,
  Disclosure,
  Field,
  Form,
  InEachLanguage,
  Page,
  Refusal,
  Sheet,
  Title,
} from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { DayPaths } from '../../addresses.ts';
import type { LineKind } from '../../rules/timetable/budget-line.ts';
import { DecidingFields } from './deciding-fields.tsx';
import type { SlotField } from './slot-form.ts';

interface LinePageProps {
  frame: Frame;
  paths: DayPaths;
  /** null: a new one. */
  line: { id: string; version: number } | null;
  /** Whose budget it is. */
  variant: { id: string; name: string } | null;
  stands: Readonly<Record<string, string>>;
  theirs: readonly { field: string; text: string }[];
  isStale: boolean;
  languages: readonly Language[];
  form: RefilledForm | null;
}

const KINDS: readonly LineKind[] = ['venue', 'meals', 'actors', 'professionals', 'travel', 'other'];

/** One thing that costs something. */
export function LinePage(props: LinePageProps) {
  const { frame, paths, line, variant, stands, theirs, isStale, languages, form } = props;
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const field: SlotField = (name) => ({ t, name, value: typed(form, name, stands[name] ?? null), error: of(name) });
  const heading = t(line ? 'timetable.line.change' : 'timetable.line.add');
  const back = paths.timetable.budget(variant?.id ?? null);
  const action = line ? paths.timetable.line(line.id) : paths.timetable.lines;
  const version = String(line?.version ?? 0);
  const ofVariant: Record<string, string> = variant ? { variant: variant.id } : {};
  return (
    <Page frame={frame} title={heading} unlisted>
      <Title back={{ href: back, label: t('timetable.budget') }} lead={variant?.name}>
        {heading}
      </Title>
      {isStale ? (
        <Refusal>
          <p>{t('web.stale')}</p>
          <Definitions
            items={theirs.map((one) => ({
              term: t(`timetable.form.${one.field}` as TextKey & 'timetable.form.room'),
              text: one.text,
            }))}
          />
        </Refusal>
      ) : null}
      <Sheet>
        <Form
          t={t}
          action={action}
          method={line ? 'put' : 'post'}
          submit={t(line ? 'timetable.save' : 'timetable.line.add')}
          problems={all}
          fields={{ ...ofVariant, version }}
          other={<a href={back}>{t('timetable.cancel')}</a>}
        >
          <InEachLanguage
            t={t}
            languages={languages}
            name="title"
            label={(lang) => t(`timetable.form.title.${lang}`)}
            value={(name) => field(name).value}
            error={of}
            maxlength={120}
          />
          <Choices t={t} name="kind" legend={t('timetable.line.kind')} error={of('kind')} inline>
            {KINDS.map((kind) => (
              <Choice
                name="kind"
                value={kind}
                label={t(`timetable.line.${kind}`)}
                checked={(field('kind').value || 'venue') === kind}
              />
            ))}
          </Choices>
          <Field
            {...field('amount')}
            label={t('timetable.form.amount')}
            help={t('timetable.form.amountHelp')}
            inputmode="decimal"
            width="short"
          />
          <Choice
            kind="several"
            name="perPerson"
            value="yes"
            label={t('timetable.form.perPerson')}
            text={t('timetable.form.perPerson.say')}
            checked={field('perPerson').value !== ''}
          />
          <Disclosure label={t('timetable.deciding')} open={!['', 'none'].includes(field('deciding').value)}>
            <DecidingFields t={t} field={field} />
          </Disclosure>
        </Form>
      </Sheet>
      {line ? (
        <ActionForm action={action} method="delete" kind="danger" icon="trash" fields={{ version }}>
          {t('timetable.line.remove')}
        </ActionForm>
      ) : null}
    </Page>
  );
}
