import type { Frame } from '#platform/frame';
import type { Language } from '#platform/texts';
import {
  ActionForm,
  Choice,
  Choices,
  Definitions,
  Form,
  InEachLanguage,
  Page,
  Refusal,
  Sheet,
  Title,
} from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { DayPaths } from '../../addresses.ts';

interface VariantPageProps {
  frame: Frame;
  paths: DayPaths;
  /** null: a new one. */
  variant: { id: string; version: number } | null;
  stands: Readonly<Record<string, string>>;
  theirs: readonly { field: string; text: string }[];
  isStale: boolean;
  /** It was to be removed, and cannot be. */
  isInUse: boolean;
  variants: readonly { id: string; name: string }[];
  languages: readonly Language[];
  form: RefilledForm | null;
}

/** The name of a variant; a new one begins as a copy, or empty. */
export function VariantPage(props: VariantPageProps) {
  const { frame, paths, variant, stands, theirs, isStale, isInUse, variants, languages, form } = props;
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const value = (name: string) => typed(form, name, stands[name] ?? null);
  const heading = t(variant ? 'timetable.variant.change' : 'timetable.variant.make');
  const back = paths.timetable.variant(variant?.id ?? null);
  const version = String(variant?.version ?? 0);
  const action = variant ? paths.timetable.variantForm(variant.id) : paths.timetable.variants;
  return (
    <Page frame={frame} title={heading} unlisted>
      <Title back={{ href: back, label: t('timetable.title') }} lead={variant ? undefined : t('timetable.variant.say')}>
        {heading}
      </Title>
      {isStale || isInUse ? (
        <Refusal>
          <p>{t(isInUse ? 'timetable.variant.isInUse' : 'web.stale')}</p>
          <Definitions items={theirs.map(({ text }) => ({ term: t('timetable.variant.name'), text }))} />
        </Refusal>
      ) : null}
      <Sheet>
        <Form
          t={t}
          action={action}
          method={variant ? 'put' : 'post'}
          submit={t(variant ? 'timetable.save' : 'timetable.variant.make')}
          problems={all}
          fields={{ version }}
          other={<a href={back}>{t('timetable.cancel')}</a>}
        >
          <InEachLanguage
            t={t}
            languages={languages}
            name="name"
            label={(lang) => t(`timetable.variant.name.${lang}`)}
            value={value}
            error={of}
            maxlength={80}
          />
          {variant ? null : (
            <Choices t={t} name="from" legend={t('timetable.variant.from')}>
              {variants.map(({ id, name }) => (
                <Choice
                  name="from"
                  value={id}
                  label={t('timetable.variant.copyOf', { name })}
                  checked={value('from') === id}
                />
              ))}
              <Choice name="from" value="" label={t('timetable.variant.blank')} checked={value('from') === ''} />
            </Choices>
          )}
        </Form>
      </Sheet>
      {variant && variants.length > 1 ? (
        <ActionForm action={action} method="delete" kind="danger" icon="trash" fields={{ version }}>
          {t('timetable.variant.remove')}
        </ActionForm>
      ) : null}
    </Page>
  );
}
