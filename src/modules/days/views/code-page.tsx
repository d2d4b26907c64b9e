import type { Frame } from '#platform/frame';
import { Field, Form, PlainPage, Sheet, Title } from '#platform/ui';

interface CodePageProps {
  frame: Frame;
  typed: string;
  /** unknown: no such code. shape: it cannot be one. */
  problem: 'unknown' | 'shape' | null;
}

/** For whoever has a code on paper and no camera. */
export function CodePage({ frame, typed, problem }: CodePageProps) {
  const { t } = frame;
  const error = problem ? t(`days.code.${problem}`) : undefined;
  return (
    <PlainPage frame={frame} title={t('days.code.title')} unlisted>
      <Title lead={t('days.code.lead')}>{t('days.code.title')}</Title>
      <Sheet>
        <Form t={t} action="/p" submit={t('days.code.act')} problems={error ? { code: error } : {}} decisive>
          <Field
            t={t}
            name="code"
            label={t('days.code.label')}
            help={t('days.code.help')}
            value={typed}
            error={error}
            autocomplete="off"
            maxlength={40}
          />
        </Form>
      </Sheet>
    </PlainPage>
  );
}
