import type { Frame } from '#platform/frame';
import { Field, Form, PlainPage, Sheet, Title } from '#platform/ui';

interface TableCodePageProps {
  frame: Frame;
  typed: string;
  /** unknown: no such code. shape: it cannot be one. */
  problem: 'unknown' | 'shape' | null;
}

/** For whoever sits at a table and has no camera. */
export function TableCodePage({ frame, typed, problem }: TableCodePageProps) {
  const { t } = frame;
  const error = problem ? t(`capture.code.${problem}`) : undefined;
  return (
    <PlainPage frame={frame} title={t('capture.code.title')} unlisted>
      <Title lead={t('capture.code.lead')}>{t('capture.code.title')}</Title>
      <Sheet>
        <Form t={t} action="/t" submit={t('capture.code.act')} problems={error ? { code: error } : {}} decisive>
          <Field
            t={t}
            name="code"
            label={t('capture.code.label')}
            help={t('capture.code.help')}
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
