import type { Child } from 'hono/jsx';
import type { ClockGiven } from '../../routes/live/clock-of.ts';

interface DayClockProps {
  clock: ClockGiven;
  /** phone: on any page. console: it also presses. screen: it also sounds. */
  kind: 'phone' | 'console' | 'screen';
  /** Where the console sends what is pressed. */
  acts?: string | undefined;
  children?: Child;
}

/** What makes a clock run: everything in it with `data-show` says the line of that name. Without it the page stands still. */
export function DayClock({ clock, kind, acts, children }: DayClockProps) {
  const { address, topic, day, words, shown, face } = clock;
  return (
    <day-clock
      data-clock={address}
      data-topic={topic}
      data-kind={kind}
      data-acts={acts}
      data-day={JSON.stringify(day)}
      data-words={JSON.stringify(words)}
      data-phase={shown.phase}
      data-stage={shown.stage}
      data-view={shown.view}
      data-step={shown.step?.id}
      data-long={face.sign.length + face.minutes.length > 2 ? '' : undefined}
    >
      {children}
      <p class="hidden-words" role="status" data-announce />
    </day-clock>
  );
}
