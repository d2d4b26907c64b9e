import { inLanguage, type T } from '#platform/texts';
import { ActionForm, List, Row, Section } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';
import type { ActTold } from '../../rules/timetable/timetable.ts';

export type HistoryShown = {
  /** The newest first; `by` is a name. */
  latest: readonly Omit<ActTold, 'variantId'>[];
  now: Date;
};

/** What changed last in a variant, each with its way back. */
export function HistoryPanel({ t, paths, latest, now }: HistoryShown & { t: T; paths: DayPaths }) {
  if (latest.length === 0) return null;
  return (
    <Section title={t('timetable.history')} id="history">
      <List>
        {latest.map(({ number, what, by, at, of }) => (
          <Row
            name={nameOf(t, what, of)}
            text={by ? t('timetable.history.by', { name: by, ago: t.ago(at, now) }) : t.ago(at, now)}
            end={
              <ActionForm
                action={paths.timetable.act(number)}
                method="delete"
                kind="text"
                size="small"
                label={`${t('days.undo')}, ${nameOf(t, what, of)}, ${number}`}
              >
                {t('days.undo')}
              </ActionForm>
            }
          />
        ))}
      </List>
    </Section>
  );
}

const nameOf = (t: T, what: ActTold['what'], of: ActTold['of']): string =>
  of ? `${t(`timetable.act.${what}`)}, ${inLanguage(of, t.lang).text}` : t(`timetable.act.${what}`);
