import type { T } from '#platform/texts';
import { List, Row, Section } from '#platform/ui';
import type { Task } from '../../rules/tasks.ts';

/** What one does for one’s table, and how. */
export function RoleCards({ t, tasks }: { t: T; tasks: readonly Task[] }) {
  if (tasks.length === 0) return null;
  return (
    <Section title={t('live.role')}>
      <List ends>
        {tasks.map((task) => (
          <Row name={t(`live.role.${task}`)} text={t(`live.role.${task}.do`)} />
        ))}
      </List>
    </Section>
  );
}
