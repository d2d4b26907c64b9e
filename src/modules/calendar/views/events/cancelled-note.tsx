import { inLanguage, type T } from '#platform/texts';
import { ActionForm, Acts, Note, Quiet, Written } from '#platform/ui';
import type { EventOnPage } from '../../store/events/event-page.ts';

interface CancelledNoteProps {
  t: T;
  event: EventOnPage;
  path: string;
  canPutBack: boolean;
}

/** It does not take place, and why. Whoever coordinates puts it back, also long after the message that offered it is gone. */
export function CancelledNote({ t, event, path, canPutBack }: CancelledNoteProps) {
  return (
    <Note tone="problem">
      <p>
        <strong>{t('calendar.event.cancelled')}</strong>
      </p>
      {event.cancelReason ? <Written t={t} said={inLanguage(event.cancelReason, t.lang)} /> : null}
      {canPutBack ? (
        <>
          <Quiet small>{t('calendar.event.putBackMeans')}</Quiet>
          <Acts>
            <ActionForm action={`${path}/cancellation`} method="delete">
              {t('calendar.said.putBack')}
            </ActionForm>
            {event.seriesId ? (
              <ActionForm action={`${path}/cancellation?reach=following`} method="delete">
                {t('calendar.event.putBackAll')}
              </ActionForm>
            ) : null}
          </Acts>
        </>
      ) : null}
    </Note>
  );
}
