import type { Frame } from '#platform/frame';
import { ClockLine, Columns, Note, Page, PlainPage, Quiet, Refusal, Section, Stack, Title } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';
import type { ClockGiven } from '../../routes/live/clock-of.ts';
import type { PressRefusal } from '../../rules/live/acts.ts';
import type { StepShown } from '../../rules/live/shown.ts';
import { BeginAnew } from './begin-anew.tsx';
import { ClockFace } from './clock-face.tsx';
import { AnnouncementChoice } from './clock-panel.tsx';
import { ConsoleKeys } from './console-keys.tsx';
import { CourseList } from './course-list.tsx';
import { DayClock } from './day-clock.tsx';
import { HandOver, type Lead } from './hand-over.tsx';
import { OnScreen } from './on-screen.tsx';

interface ConsolePageProps {
  frame: Frame;
  paths: DayPaths;
  /** The title of the event. */
  title: string;
  /** Its day in words. */
  on: string;
  clock: ClockGiven;
  /** The night after the day has passed: nothing is led any more, one reads how it was planned. */
  isPast: boolean;
  /** All steps of the day. */
  course: readonly StepShown[];
  lead: Lead | null;
  /** The key of whoever came by the link. null: a coordinator. */
  asLink: string | null;
  /** The link for somebody without an account. null: they came by it. */
  link: string | null;
  /** How many times the day was moved to another step, as this page has seen it. */
  moves: number;
  refused: PressRefusal | 'unknown' | null;
}

/** The desk of whoever leads the day. */
export function ConsolePage(props: ConsolePageProps) {
  const { frame, paths, title, on, clock, moves, isPast, course, lead, asLink, link, refused } = props;
  const { t } = frame;
  const { shown, face } = clock;
  const withKey = (path: string) => (asLink === null ? path : `${path}?key=${encodeURIComponent(asLink)}`);
  const acts = withKey(paths.liveActs);
  // Whoever came by the link finds nothing but the console.
  const Shell = asLink === null ? Page : PlainPage;
  return (
    <Shell frame={frame} title={`${t('live.title')}, ${title}`} unlisted>
      <Title
        size="small"
        over={asLink === null ? on : `${on}, ${title}`}
        back={asLink === null ? { href: paths.event, label: title } : undefined}
        lead={course.length === 0 ? t('live.empty') : isPast ? t('live.past') : undefined}
      >
        {t('live.title')}
      </Title>
      {refused ? <Refusal>{t(refused === 'hurried' ? 'live.hurried' : `live.refused.${refused}`)}</Refusal> : null}
      {isPast && course.length > 0 ? (
        <Section title={t('live.course')}>
          <CourseList t={t} course={course} />
        </Section>
      ) : null}
      {course.length === 0 || isPast ? null : (
        <DayClock clock={clock} kind="console" acts={acts}>
          <Columns
            aside={
              <Stack gap="section">
                <OnScreen t={t} acts={acts} shown={shown} screen={withKey(paths.liveScreen)} />
                <HandOver t={t} acts={acts} lead={lead} link={link} />
                <BeginAnew
                  t={t}
                  acts={acts}
                  isRehearsal={shown.isRehearsal}
                  papers={asLink === null ? paths.papers : null}
                />
              </Stack>
            }
          >
            <Stack>
              <div data-show="rehearsal" hidden={!shown.isRehearsal}>
                <Note tone="time">{face.rehearsal}</Note>
              </div>
              <ClockFace clock={clock} after={<ClockLine name="late">{face.late}</ClockLine>} />
              <ConsoleKeys t={t} acts={acts} clock={clock} moves={moves} again={withKey(paths.live)} />
              <AnnouncementChoice t={t} />
              <Section title={t('live.course')}>
                <CourseList t={t} course={course} />
                {asLink === null ? (
                  <Quiet>
                    {t('live.course.late')} <a href={paths.timetable.page}>{t('live.course.change')}</a>
                  </Quiet>
                ) : null}
              </Section>
            </Stack>
          </Columns>
        </DayClock>
      )}
    </Shell>
  );
}
