import type { T } from '#platform/texts';
import { Knot, List, Row } from '#platform/ui';
import type { StepShown } from '../../rules/live/shown.ts';

/** Everything the day runs through, with its planned hours and where we are. */
export function CourseList({ t, course }: { t: T; course: readonly StepShown[] }) {
  return (
    <div class="clock-course">
      <List ordered ends>
        {course.map(({ id, title, slot, at, seconds, state }) => (
          <Row
            current={state === 'now'}
            id={`step-${id}`}
            lead={<Knot state={state} />}
            hour={t.time(new Date(at))}
            name={title}
            text={slot ?? undefined}
            end={t('live.minutes', { count: seconds / 60 })}
          />
        ))}
      </List>
    </div>
  );
}
