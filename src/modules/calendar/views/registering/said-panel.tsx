import type { T } from '#platform/texts';
import { Button, Definitions, Section } from '#platform/ui';

type SaidPanelProps = {
  t: T;
  said: readonly { term: string; text: string }[];
  canChange: boolean;
  path: string;
};

/** What somebody chose and answered, and the way to say something else. */
export function SaidPanel({ t, said, canChange, path }: SaidPanelProps) {
  if (said.length === 0 && !canChange) return null;
  return (
    <Section title={t('calendar.said.yours')}>
      {said.length > 0 ? <Definitions items={said} /> : null}
      {canChange ? (
        <Button href={`${path}/answers`} kind="outlined" icon="pencil-simple">
          {t('calendar.said.change')}
        </Button>
      ) : null}
    </Section>
  );
}
