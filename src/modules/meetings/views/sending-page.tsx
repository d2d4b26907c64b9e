import type { Frame } from '#platform/frame';
import { ActionForm, Button, Confirmation, Page } from '#platform/ui';

type Props = { frame: Frame; title: string; path: string; names: readonly string[] };

/** Who will get the agenda, before it leaves. */
export function SendingPage({ frame, title, path, names }: Props) {
  const { t } = frame;
  const count = names.length;
  return (
    <Page frame={frame} title={t('meetings.send.go')}>
      <Confirmation
        title={t('meetings.send.question', { title, count })}
        items={names}
        act={
          count > 0 ? (
            <ActionForm kind="filled" action={`${path}/sending`}>
              {t('meetings.send.go')}
            </ActionForm>
          ) : (
            <Button href={`${path}/attendance`}>{t('meetings.invite')}</Button>
          )
        }
        back={{ href: path, label: t('meetings.back') }}
      >
        <p class="quiet">{count > 0 ? t('meetings.send.say') : t('meetings.send.nobody')}</p>
      </Confirmation>
    </Page>
  );
}
