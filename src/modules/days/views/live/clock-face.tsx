import type { Child } from 'hono/jsx';
import { ClockBar, ClockFigures, ClockLine } from '#platform/ui';
import type { ClockGiven } from '../../routes/live/clock-of.ts';

interface ClockFaceProps {
  clock: ClockGiven;
  /** Above what is on; below what comes next. */
  before?: Child;
  after?: Child;
}

/** What everybody reads of the clock, inside a `DayClock`. */
export function ClockFace({ clock: { face, shown }, before, after }: ClockFaceProps) {
  return (
    <div class="clock-stack">
      {before}
      <ClockLine name="slot">{face.slot}</ClockLine>
      <ClockFigures {...face} />
      <ClockBar left={shown.left} />
      <ClockLine name="stage">{face.stage}</ClockLine>
      <ClockLine name="step" large>
        {face.step}
      </ClockLine>
      <ClockLine name="question">{face.question}</ClockLine>
      <ClockLine name="next">{face.next}</ClockLine>
      {after}
      <ClockLine name="hurried" />
      <ClockLine name="unheard" />
    </div>
  );
}
