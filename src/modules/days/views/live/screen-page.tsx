import type { Frame } from '#platform/frame';
import { inLanguage, type T } from '#platform/texts';
import {
  ClockBar,
  ClockFigures,
  ClockLine,
  LivePicture,
  LiveScreen,
  LiveSteps,
  PlacesAside,
  ScreenGroup,
} from '#platform/ui';
import type { ClockGiven } from '../../routes/live/clock-of.ts';
import type { ScreenLook, ScreenTable } from '../../rules/screen.ts';
import { DayClock } from './day-clock.tsx';

export type RoundOnScreen = { id: string; name: string; tables: readonly ScreenTable[]; look: ScreenLook };

interface LiveScreenPageProps {
  frame: Frame;
  /** The title of the event. */
  title: string;
  clock: ClockGiven;
  /** What time it is, in words. */
  hour: string;
  /** Those that are composed. All are on the page, so that it turns to the next without asking anybody. */
  rounds: readonly RoundOnScreen[];
  /** To the console. */
  back: string;
}

/** What a hall looks at: the time left, what is to be done, where to sit. The console says which of them. */
export function LiveScreenPage({ frame, title, clock, rounds, back }: LiveScreenPageProps) {
  const { t } = frame;
  const { shown, face } = clock;
  const current = (id: string) => id === shown.step?.roundId;
  return (
    <LiveScreen frame={frame} title={`${t('live.screen')}, ${title}`} unlisted>
      <DayClock clock={clock} kind="screen">
        <LivePicture
          top={
            <>
              <h1 data-show="heading">{face.heading || title}</h1>
              <ClockLine name="tried">{face.tried}</ClockLine>
              <p data-show="hour">{face.hour}</p>
            </>
          }
          aside={rounds.map(({ id, tables }) => (
            <PlacesAside
              t={t}
              label={t('live.places')}
              data-round={id}
              data-only="clock"
              hidden={!current(id) || shown.view !== 'clock'}
              places={tables.map(({ mark, place }) => ({
                letter: mark.letter,
                turn: mark.turn,
                place: place && inLanguage(place, t.lang).text,
              }))}
            />
          ))}
          bar={<ClockBar left={shown.left} />}
          foot={
            <>
              <nav aria-label={t('ui.acts')}>
                <a href={back}>{t('live.title')}</a>
              </nav>
              <div class="screen-controls" data-controls data-words={JSON.stringify(controls(t))} />
            </>
          }
        >
          <ClockFigures {...face} />
          <ClockLine name="stage">{face.stage}</ClockLine>
          <p class="clock-large live-said" data-show="said" hidden={face.said === ''}>
            {face.said}
          </p>
          <div data-only="clock" hidden={shown.view !== 'clock'}>
            <ClockLine name="instruction" large>
              {face.instruction}
            </ClockLine>
            <ClockLine name="besides">{face.besides}</ClockLine>
          </div>
          {rounds.map(({ id, tables, look }) => (
            <div
              class={`screen-panels screen-columns-${look.columns}`}
              data-size={look.size}
              data-round={id}
              data-only="tables"
              hidden={id !== shown.goTo?.roundId || shown.view !== 'tables'}
            >
              {tables.map(({ mark, place, people }) => (
                <ScreenGroup
                  t={t}
                  letter={mark.letter}
                  turn={mark.turn}
                  place={place ? inLanguage(place, t.lang).text : undefined}
                  people={people}
                />
              ))}
            </div>
          ))}
          <div data-steps>
            <LiveSteps steps={shown.slot} />
          </div>
        </LivePicture>
      </DayClock>
    </LiveScreen>
  );
}

/** What the island needs to make the buttons of whoever stands at the machine. */
const controls = (t: T) => ({
  sound: t('live.screen.sound'),
  smaller: t('live.screen.smaller'),
  larger: t('live.screen.larger'),
  full: t('ui.screen.full'),
});
