import type { StatementRow } from '#modules/statements';
import type { Frame } from '#platform/frame';
import { Form, PlainPage, Refusal, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems } from '#platform/web';
import type { TablePaths } from '../../addresses.ts';
import { WordsFields } from './words-fields.tsx';

interface CorrectPageProps {
  frame: Frame;
  /** The title of the event. */
  title: string;
  paths: TablePaths;
  said: StatementRow;
  form: RefilledForm | null;
  /** It was said too long ago. */
  isLate: boolean;
}

/** On the phone that said it: the same thing in other words. */
export function CorrectPage({ frame, title, paths, said, form, isLate }: CorrectPageProps) {
  const { t } = frame;
  const written = { words: said.said.text, kind: said.kind, name: said.name };
  return (
    <PlainPage frame={frame} title={t('capture.correctTitle')} unlisted>
      <Title back={{ href: paths.table, label: t('capture.backToTable') }} over={title}>
        {t('capture.correctTitle')}
      </Title>
      {isLate ? (
        <Refusal>
          <p>{t('capture.late')}</p>
        </Refusal>
      ) : null}
      <Sheet>
        <Form
          t={t}
          action={paths.saying(said.id)}
          method="patch"
          submit={t('days.save')}
          problems={saidProblems(t, form).all}
          fields={{ lang: said.said.lang }}
          other={<a href={paths.table}>{t('days.cancel')}</a>}
          data-offline
        >
          <WordsFields t={t} form={form} written={written} />
        </Form>
      </Sheet>
    </PlainPage>
  );
}
