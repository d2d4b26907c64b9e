import type { Frame } from '#platform/frame';
import { Field, Form, PlainPage, Sheet, Title } from '#platform/ui';

type Props = { frame: Frame; typed: string; problem: 'shape' | 'unknown' | 'noCookie' | null };

/** Where a phone types the code that is shown in the room. */
export function CodePage({ frame, typed, problem }: Props) {
  const { t } = frame;
  const sentence =
    problem === null
      ? undefined
      : t(
          problem === 'shape'
            ? 'surveys.problem.code'
            : problem === 'unknown'
              ? 'surveys.problem.codeUnknown'
              : 'surveys.refused.noCookie',
        );
  return (
    <PlainPage frame={frame} title={t('surveys.code.title')} unlisted>
      <Title lead={t('surveys.code.lead')}>{t('surveys.code.title')}</Title>
      <Sheet>
        <Form
          t={t}
          action="/q"
          submit={t('surveys.code.open')}
          problems={sentence ? { code: sentence } : undefined}
          decisive
        >
          <Field
            t={t}
            name="code"
            label={t('surveys.code.field')}
            value={typed}
            error={sentence}
            autocomplete="off"
            maxlength={20}
          />
        </Form>
      </Sheet>
    </PlainPage>
  );
}
