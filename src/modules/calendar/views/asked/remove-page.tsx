import type { Frame } from '#platform/frame';
import { ActionForm, Confirmation, Page } from '#platform/ui';

type RemoveShown = {
  frame: Frame;
  name: string;
  /** So many people chose or answered it. */
  people: number;
  is: 'choice' | 'question';
  action: string;
  back: string;
};

/** Asked before something goes that people have chosen or answered. */
export function RemovePage({ frame, name, people, is, action, back }: RemoveShown) {
  const { t } = frame;
  const title = t('calendar.asked.removeTitle', { name });
  return (
    <Page frame={frame} title={title}>
      <Confirmation
        title={title}
        act={
          <ActionForm action={action} method="delete" kind="danger" fields={{ sure: 'yes' }}>
            {t('calendar.asked.remove')}
          </ActionForm>
        }
        back={{ href: back, label: t('calendar.asked.keep') }}
      >
        <p>{t(`calendar.asked.inUse.${is}`, { people })}</p>
      </Confirmation>
    </Page>
  );
}
