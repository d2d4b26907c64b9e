import type { Frame } from '#platform/frame';
import { inLanguage } from '#platform/texts';
import { EmptyPage, ScreenGroup, ScreenNames, ScreenPage } from '#platform/ui';
import type { Round } from '../rules/day.ts';
import type { ScreenLook, ScreenPart, ScreenTable } from '../rules/screen.ts';

interface RoundScreenPageProps {
  frame: Frame;
  /** The title of the event. */
  title: string;
  round: Round;
  look: ScreenLook;
  shown: { by: 'table'; tables: readonly ScreenTable[] } | { by: 'name'; parts: readonly ScreenPart[] };
  ways: readonly { href: string; label: string; current: boolean }[];
}

/** Who sits where, to be read from the last row; by name it stands at the entrance. */
export function RoundScreenPage({ frame, title, round, look, shown, ways }: RoundScreenPageProps) {
  const { t } = frame;
  const name = inLanguage(round.name, t.lang).text;
  const isEmpty = round.groups.length === 0;
  return (
    <ScreenPage
      frame={frame}
      title={`${name}, ${title}`}
      heading={<bdi>{name}</bdi>}
      hour={t.time(round.startsAt)}
      {...look}
      links={ways.map(({ href, label, current }) => (
        <a href={href} aria-current={current ? 'page' : undefined}>
          {label}
        </a>
      ))}
      unlisted
    >
      {isEmpty ? <EmptyPage title={t('days.screen.empty')}>{t('days.screen.emptySay')}</EmptyPage> : null}
      {shown.by === 'table'
        ? shown.tables.map(({ mark, place, people }) => (
            <ScreenGroup
              t={t}
              letter={mark.letter}
              turn={mark.turn}
              place={place ? inLanguage(place, t.lang).text : undefined}
              people={people}
            />
          ))
        : shown.parts.map(({ from, to, people }) => (
            <ScreenNames
              t={t}
              heading={from === to ? from : t('days.screen.part', { from, to })}
              people={people.map((one) => ({
                name: one.name,
                letter: one.mark?.letter ?? null,
                turn: one.mark?.turn ?? 1,
              }))}
            />
          ))}
    </ScreenPage>
  );
}
