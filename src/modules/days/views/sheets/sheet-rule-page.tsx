import type { Frame } from '#platform/frame';
import { ActionForm, PlainPage, Prose, Sheet, Title } from '#platform/ui';
import type { TablePaths } from '../../addresses.ts';

/** Shown first on each device: what may be written of a case, and what not. */
export function SheetRulePage(props: { frame: Frame; paths: TablePaths; title: string; caseId: string }) {
  const { frame, paths, title, caseId } = props;
  const { t } = frame;
  return (
    <PlainPage frame={frame} title={t('sheets.rule.title')} unlisted>
      <Title back={{ href: paths.table, label: t('capture.backToTable') }} over={title} lead={t('sheets.rule.lead')}>
        {t('sheets.rule.title')}
      </Title>
      <Sheet>
        <Prose>
          <ul>
            <li>{t('sheets.rule.one')}</li>
            <li>{t('sheets.rule.two')}</li>
            <li>{t('sheets.rule.three')}</li>
          </ul>
        </Prose>
        <ActionForm action={paths.rule} kind="filled" size="decisive" full fields={{ case: caseId }}>
          {t('sheets.rule.accept')}
        </ActionForm>
      </Sheet>
    </PlainPage>
  );
}
