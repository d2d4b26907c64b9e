import {
  ActionForm,
  Acts,
  Button,
  Disclosure,
  GroupMark,
  Inline,
  List,
  Note,
  Page,
  QrCode,
  Quiet,
  Row,
  Title,
} from '#platform/ui';
import type { Mark } from '../../rules/marks.ts';
import { tableName } from '../../words/index.ts';
import type { OfDay } from '../groups-frame.tsx';

interface TableCodesPageProps extends OfDay {
  tables: readonly {
    index: number;
    mark: Mark;
    /** null: it has none. */
    code: { id: string; code: string; address: string } | null;
  }[];
  /** Where a code is typed: "maillage.example/t". */
  place: string;
}

/** The code of each table: to be printed, shown, or taken back. */
export function TableCodesPage({ frame, paths, title, tables, place }: TableCodesPageProps) {
  const { t } = frame;
  const lacking = tables.filter(({ code }) => code === null).length;
  return (
    <Page frame={frame} title={`${t('capture.codes.title')}, ${title}`} unlisted>
      <Title back={{ href: paths.event, label: title }} lead={t('capture.codes.lead', { place })}>
        {t('capture.codes.title')}
      </Title>
      {tables.length === 0 ? <Note>{t('capture.codes.noTables')}</Note> : null}
      {lacking > 0 ? (
        <ActionForm action={paths.tableCodes} kind="filled" icon="qr-code">
          {t('capture.codes.give', { count: lacking })}
        </ActionForm>
      ) : null}
      {tables.length > lacking ? (
        <Acts>
          <Button href={`${paths.papers}#table-cards`} icon="printer" kind="outlined">
            {t('capture.codes.print')}
          </Button>
        </Acts>
      ) : null}
      <List ends>
        {tables.map(({ index, mark, code }) => (
          <Row lead={<GroupMark t={t} letter={mark.letter} turn={mark.turn} />}>
            {code ? (
              <>
                <QrCode
                  value={code.address}
                  code={code.code}
                  label={t('capture.codes.opens', { table: tableName(t, mark) })}
                  size={104}
                >
                  <a href={code.address}>{t('capture.codes.see')}</a>
                </QrCode>
                <Disclosure label={t('capture.codes.lost')}>
                  <Quiet>{t('capture.codes.lostText')}</Quiet>
                  <Inline>
                    <ActionForm
                      action={paths.tableCode(index)}
                      method="put"
                      kind="text"
                      fields={{ seen: code.id }}
                      label={t('capture.codes.anewOf', { table: tableName(t, mark) })}
                    >
                      {t('capture.codes.anew')}
                    </ActionForm>
                    <ActionForm
                      action={paths.tableCode(index)}
                      method="delete"
                      kind="text"
                      fields={{ seen: code.id }}
                      label={t('capture.codes.revokeOf', { table: tableName(t, mark) })}
                    >
                      {t('capture.codes.revoke')}
                    </ActionForm>
                  </Inline>
                </Disclosure>
              </>
            ) : (
              <Quiet>{t('capture.codes.none')}</Quiet>
            )}
          </Row>
        ))}
      </List>
    </Page>
  );
}
