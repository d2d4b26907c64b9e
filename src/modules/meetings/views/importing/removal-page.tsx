import type { Frame } from '#platform/frame';
import { ActionForm, Confirmation, Page, Quiet } from '#platform/ui';

type Props = { frame: Frame; path: string; name: string; decided: number };

/** Asks before what somebody decided about old minutes goes. */
export function RemovalPage({ frame, path, name, decided }: Props) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('importing.throwAway')} unlisted>
      <Confirmation
        title={t('importing.throwAwayQuestion', { name })}
        items={[t('importing.throwAwayDecided', { count: decided })]}
        act={
          <ActionForm action={path} method="delete" kind="danger">
            {t('importing.throwAwayAct')}
          </ActionForm>
        }
        back={{ href: path, label: t('meetings.back') }}
      >
        <Quiet>{t('importing.throwAwaySay')}</Quiet>
      </Confirmation>
    </Page>
  );
}
