import type { T } from '#platform/texts';
import { ActionForm, Button, List, Row, Section } from '#platform/ui';

export type DraftShown = {
  /** null: it has none yet. */
  title: string | null;
  ago: string;
  continueHref: string;
  dropAction: string;
};

/** What whoever looks had begun here and did not save. */
export function DraftsBegun({ t, begun, isNew }: { t: T; begun: readonly DraftShown[]; isNew: boolean }) {
  if (begun.length === 0) return null;
  return (
    <Section title={t(isNew ? 'calendar.draft.begunNew' : 'calendar.draft.begunChange')}>
      <List ends>
        {begun.map(({ title, ago, continueHref, dropAction }) => (
          <Row
            name={title ?? t('calendar.draft.untitled')}
            note={t('calendar.draft.typed', { ago })}
            end={
              <>
                <Button kind="outlined" href={continueHref}>
                  {t('calendar.draft.continue')}
                </Button>
                <ActionForm
                  action={dropAction}
                  method="delete"
                  kind="text"
                  label={t('calendar.draft.dropOne', { title: title ?? t('calendar.draft.untitled') })}
                >
                  {t('calendar.draft.drop')}
                </ActionForm>
              </>
            }
          />
        ))}
      </List>
    </Section>
  );
}

/** Keeps the form it stands in: by itself while one types, where the device can, and always by its button. */
export const DraftKeeper = ({ t, keepAt }: { t: T; keepAt: string }) => (
  <draft-keeper data-to={keepAt} data-kept={t('calendar.draft.kept')} data-failed={t('calendar.draft.notKept')}>
    <Button kind="text" formaction={keepAt} formnovalidate>
      {t('calendar.draft.keep')}
    </Button>
    <span role="status" />
  </draft-keeper>
);
