import type { T } from '#platform/texts';
import { ActionForm, Quiet } from '#platform/ui';

/** On the page of one registration: no more reminders of this event, or again. */
export function OwnReminders({ t, path, areStopped }: { t: T; path: string; areStopped: boolean }) {
  return (
    <>
      <Quiet small>{t(areStopped ? 'calendar.reminder.own.stopped' : 'calendar.reminder.own.coming')}</Quiet>
      <ActionForm action={`${path}/reminders`} method={areStopped ? 'post' : 'delete'} kind="text">
        {t(areStopped ? 'calendar.reminder.own.again' : 'calendar.reminder.own.stop')}
      </ActionForm>
    </>
  );
}
