import type { T } from '#platform/texts';
import { ActionForm, Button, List, Quiet, Row, Section, State } from '#platform/ui';

export type ReminderListed = {
  id: string;
  at: Date;
  words: string;
  /** null: it has not left for this date. */
  sentAt: Date | null;
  /** It may not have reached everybody: those in charge decide about each letter. */
  isUncertain: boolean;
};

type Shown = { t: T; path: string; reminders: readonly ReminderListed[]; canHaveUsual: boolean; formKey: string };

/** What those registered will be told, and when. */
export function RemindersSection({ t, path, reminders, canHaveUsual, formKey }: Shown) {
  return (
    <Section
      id="reminders"
      title={t('calendar.reminder.title')}
      aside={
        <Button href={`${path}/reminders/new`} kind="outlined" icon="plus">
          {t('calendar.reminder.write')}
        </Button>
      }
    >
      {reminders.length === 0 ? (
        <>
          <Quiet>{t('calendar.reminder.none')}</Quiet>
          {canHaveUsual ? (
            <ActionForm action={`${path}/usual-reminder`} fields={{ _key: formKey }}>
              {t('calendar.reminder.takeUsual')}
            </ActionForm>
          ) : null}
        </>
      ) : (
        <List>
          {reminders.map(({ id, at, words, sentAt, isUncertain }) => (
            <Row
              ago={`${t.day(at)}, ${t.time(at)}`}
              stacked
              name={words}
              href={`${path}/reminders/${id}`}
              note={isUncertain ? t('calendar.reminder.uncertain') : undefined}
              end={
                <State t={t} is={sentAt ? 'kept' : 'coming'}>
                  {sentAt
                    ? t('calendar.reminder.left', { moment: `${t.day(sentAt)}, ${t.time(sentAt)}` })
                    : t('calendar.reminder.coming')}
                </State>
              }
            />
          ))}
        </List>
      )}
    </Section>
  );
}
