import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { type GroupLetter, GroupShape, groupLabel } from '../parts/group-mark.tsx';
import { Document, type DocumentProps } from './document.tsx';

interface ScreenPageProps extends Omit<DocumentProps, 'bodyClass' | 'sheet' | 'children'> {
  heading: Child;
  /** At the right of the heading: an hour. */
  hour?: Child;
  /** `Panel`s; how large and in how many columns. */
  children?: Child;
  /** Of letters, in px where the picture is 1280 px wide. The island takes smaller ones where these do not fit. */
  size: 32 | 28 | 25 | 22 | 20 | 18;
  columns: number;
  /** Links for whoever stands at the machine. */
  links?: Child;
}

/** To be projected: always on a light ground, as large as everything fits. The island turns pages where it does not. */
export function ScreenPage({ heading, hour, children, size, columns, links, ...document }: ScreenPageProps) {
  const { t } = document.frame;
  return (
    <Document {...document} bodyClass="screen-page" sheet="screen">
      <screen-pages
        class="screen"
        data-theme="light"
        data-words={JSON.stringify({
          page: t('ui.screen.page', { page: '{page}', pages: '{pages}' }),
          before: t('ui.screen.before'),
          after: t('ui.screen.after'),
          hold: t('ui.screen.hold'),
          turn: t('ui.screen.turn'),
          full: t('ui.screen.full'),
        })}
      >
        <header class="screen-head">
          <h1>{heading}</h1>
          {hour === undefined ? null : <p class="screen-hour">{hour}</p>}
        </header>
        <main
          class={`screen-panels screen-columns-${columns}`}
          data-size={size}
          data-largest={size}
          id="content"
          tabindex={-1}
        >
          {children}
        </main>
        <footer class="screen-foot">
          <nav aria-label={t('ui.acts')}>{links}</nav>
          <div class="screen-controls" data-controls />
        </footer>
      </screen-pages>
    </Document>
  );
}

interface ScreenGroupProps {
  t: T;
  letter: GroupLetter;
  turn?: number | undefined;
  /** Where it sits. */
  place?: Child;
  people: readonly string[];
}

/** A group, its mark over the whole width. */
export function ScreenGroup({ t, letter, turn, place, people }: ScreenGroupProps) {
  return (
    <section class="screen-panel" data-panel>
      <h2 class={`on-group group-${letter}`}>
        <b>{groupLabel(letter, turn)}</b>
        <GroupShape letter={letter} size={28} />
        <span>
          <span class="hidden-words">{t(`ui.group.${letter}`)} </span>
          {place}
        </span>
      </h2>
      <ul>
        {people.map((name) => (
          <li>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ScreenNamesProps {
  t: T;
  /** "A – D" */
  heading: Child;
  people: readonly { name: string; letter: GroupLetter | null; turn: number }[];
}

/** A part of everybody by name, each with their mark. */
export function ScreenNames({ t, heading, people }: ScreenNamesProps) {
  return (
    <section class="screen-panel" data-panel>
      <h2>{heading}</h2>
      <ul>
        {people.map(({ name, letter, turn }) => (
          <li class="screen-name">
            <bdi>{name}</bdi>
            {letter === null ? (
              <span>–</span>
            ) : (
              <span class={`screen-chip on-group group-${letter}`}>
                {groupLabel(letter, turn)}
                <GroupShape letter={letter} size={16} />
                <span class="hidden-words"> {t(`ui.group.${letter}`)}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
