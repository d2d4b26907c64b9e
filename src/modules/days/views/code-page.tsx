import type { Frame } from '#platform/frame';
import { Field, Form, PlainPage, Sheet, Title } from '#platform/ui';

interface CodePageProps {
  frame: Frame;
  /** Whose code: a participant's, on the badge, or a table's, on its card. */
  of: keyof typeof SENT_TO;
  typed: string;
  /** unknown: no such code. shape: it cannot be one. */
  problem: 'unknown' | 'shape' | null;
}

const SENT_TO = { days: '/p', capture: '/t' } as const;

/** For whoever has a code on paper and no camera. */
export function CodePage({ frame, of, typed, problem }: CodePageProps) {
  const { t } = frame;
  const error = problem ? t(`${of}.code.${problem}`) : undefined;
  return (
    <PlainPage frame={frame} title={t(`${of}.code.title`)} unlisted>
      <Title lead={t(`${of}.code.lead`)}>{t(`${of}.code.title`)}</Title>
      <Sheet>
        <Form t={t} action={SENT_TO[of]} submit={t(`${of}.code.act`)} problems={error ? { code: error } : {}} decisive>
          <Field
            t={t}
            name="code"
            label={t(`${of}.code.label`)}
            help={t(`${of}.code.help`)}
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
