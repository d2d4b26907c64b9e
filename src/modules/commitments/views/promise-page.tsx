import type { Frame } from '#platform/frame';
import { Definitions, Note, Page, PlainPage, Sheet, Statement, type StatementKind, Title } from '#platform/ui';
import { type PromiseFields, PromiseForm } from './promise-form.tsx';

type Props = {
  frame: Frame;
  title: string;
  back: { href: string; label: string };
  /** What it comes from. */
  said: { kind: StatementKind; text: string; lang: string; where: string | null } | null;
  where: string | null;
  /** Somebody else changed it meanwhile: their words. */
  theirs: readonly { term: string; text: string }[];
  form: Omit<PromiseFields, 't'>;
  /** Without an account. */
  isPlain: boolean;
};

/** Before people leave: from words to a promise. */
export function PromisePage({ frame, title, back, said, where, theirs, form, isPlain }: Props) {
  const { t } = frame;
  const inside = (
    <>
      <Title back={back} lead={t('commitments.form.lead')}>
        {title}
      </Title>
      {said ? (
        <Statement t={t} kind={said.kind} lang={said.lang} by={said.where ?? undefined}>
          {t('commitments.quoted', { words: said.text })}
        </Statement>
      ) : where ? (
        <Note icon="map-pin">{t('commitments.form.at', { where })}</Note>
      ) : null}
      {theirs.length > 0 ? (
        <Note tone="problem">
          <p>{t('web.stale')}</p>
          <Definitions items={[...theirs]} />
        </Note>
      ) : null}
      <Sheet>
        <PromiseForm t={t} {...form} />
      </Sheet>
    </>
  );
  return isPlain ? (
    <PlainPage frame={frame} title={title} unlisted>
      {inside}
    </PlainPage>
  ) : (
    <Page frame={frame} title={title}>
      {inside}
    </Page>
  );
}
