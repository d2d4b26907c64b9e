import type { Frame } from '#platform/frame';
import { Choice, Choices, Form, Page, Quiet, Sheet, Title } from '#platform/ui';

type ExportShown = {
  frame: Frame;
  action: string;
  back: string;
  columns: readonly { id: string; label: string; isUsual: boolean }[];
};

/** A file of participants, with the columns one needs and no more. */
export function ExportPage({ frame, action, back, columns }: ExportShown) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('calendar.file.title')}>
      <Title back={{ href: back, label: t('calendar.people.title') }}>{t('calendar.file.title')}</Title>
      <Sheet>
        <Quiet>{t('calendar.file.lead')}</Quiet>
        <Form t={t} action={action} method="get" submit={t('calendar.file.submit')} data-turbo="false">
          <Choices t={t} name="column" legend={t('calendar.file.columns')}>
            {columns.map(({ id, label, isUsual }) => (
              <Choice kind="several" name="column" value={id} label={label} checked={isUsual} />
            ))}
          </Choices>
          <Choice kind="several" name="waiting" value="yes" label={t('calendar.file.waiting')} />
          <Choices t={t} name="format" legend={t('calendar.file.format')} inline>
            <Choice name="format" value="xlsx" label="XLSX" checked />
            <Choice name="format" value="csv" label="CSV" />
          </Choices>
        </Form>
      </Sheet>
    </Page>
  );
}
