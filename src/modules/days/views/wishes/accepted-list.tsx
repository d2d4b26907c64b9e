import type { T, Written as WrittenText } from '#platform/texts';
import { inLanguage } from '#platform/texts';
import { ActionForm, List, Note, Row, Section, Written } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';

export type AcceptedShown = {
  id: string;
  /** What it is about, in words. */
  about: string;
  reason: WrittenText;
  /** null: whoever said it was erased. */
  by: string | null;
  ago: string;
};

type AcceptedListProps = { t: T; paths: DayPaths; title: string; accepted: readonly AcceptedShown[] };

export function AcceptedList({ t, paths, title, accepted }: AcceptedListProps) {
  if (accepted.length === 0) return null;
  return (
    <Section title={title}>
      <List ends>
        {accepted.map((one) => (
          <Row name={one.about}>
            <AcceptedWords t={t} paths={paths} accepted={one} />
          </Row>
        ))}
      </List>
    </Section>
  );
}

/** Why it is all right, who said so, and the way back. */
export function AcceptedWords({ t, paths, accepted }: { t: T; paths: DayPaths; accepted: AcceptedShown }) {
  const { id, about, reason, by, ago } = accepted;
  return (
    <Note tone="done">
      <Written t={t} said={inLanguage(reason, t.lang)} />
      <p>{by ? t('wishes.accepted.by', { name: by, ago }) : t('wishes.accepted.unsigned', { ago })}</p>
      <ActionForm
        action={paths.acceptance(id)}
        method="delete"
        kind="text"
        size="small"
        label={`${t('wishes.accepted.takeBack')}, ${about}`}
      >
        {t('wishes.accepted.takeBack')}
      </ActionForm>
    </Note>
  );
}
