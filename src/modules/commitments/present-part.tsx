import type { Filling } from '#platform/slots';
import { inLanguage } from '#platform/texts';
import { Acts, Button, List, Row, Section, Written } from '#platform/ui';
import { presentTasksPath } from './addresses.ts';
import { atEventOnPage } from './at-event.ts';

/** Fills the page of an event, for members: what was asked of everybody who was there, and how many answered. */
export const eventPresentTasks: Filling = async (context) => {
  const { t, networkSlug, member, subject } = context;
  if (!member) return null;
  const { tasks } = await atEventOnPage(context);
  if (tasks.length === 0 && member.role !== 'coordinator') return null;
  const path = presentTasksPath(networkSlug, subject.id);
  return (
    <Section title={t('commitments.present.title')}>
      {tasks.length > 0 ? (
        <List>
          {tasks.map(({ asked, answered, people, done }) => (
            <Row
              name={<Written t={t} said={inLanguage(asked, t.lang)} inline />}
              href={path}
              text={t('commitments.present.counted', { answered, people, done })}
            />
          ))}
        </List>
      ) : null}
      {member.role === 'coordinator' ? (
        <Acts>
          <Button kind="outlined" icon="users-three" href={path}>
            {t('commitments.present.askAll')}
          </Button>
        </Acts>
      ) : null}
    </Section>
  );
};
