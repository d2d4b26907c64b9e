import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { inLanguage } from '#platform/texts';
import {
  Button,
  Disclosure,
  Filters,
  List,
  Note,
  Page,
  Pagination,
  PlainPage,
  QrCode,
  Quiet,
  Stack,
  Title,
} from '#platform/ui';
import type { Door } from '../../rules/door.ts';
import type { ArrivalState } from '../../rules/presence.ts';
import { DoorRow } from './door-row.tsx';

export type DoorPaths = { door: string; arrivals: string; walkIn: string; event: string };

interface DoorPageProps {
  frame: Frame;
  paths: DoorPaths;
  title: string;
  door: Door;
  typed: string;
  state: ArrivalState | null;
  /** Key of the sealed link; null: a coordinator, who is signed in. */
  withKey: string | null;
  /** For a coordinator: the link that opens this page without an account. */
  link: string | null;
}

const states = ['awaited', 'present', 'absent', 'left'] as const;

export function DoorPage({ frame, paths, title, door, typed, state, withKey, link }: DoorPageProps) {
  const { t } = frame;
  const { count, people, found, page, pages, round } = door;
  const at = (query: Record<string, string | null>) => withQuery(paths.door, { key: withKey, ...query });
  return (
    <DoorShell frame={frame} title={t('days.door')} isPlain={withKey !== null}>
      <Title
        size="small"
        back={withKey === null ? { href: paths.event, label: title } : undefined}
        over={withKey === null ? undefined : title}
        lead={t('days.door.count', { present: count.present, awaited: count.awaited })}
        acts={
          <Button href={withQuery(paths.walkIn, { key: withKey })} icon="user-plus">
            {t('days.walkIn')}
          </Button>
        }
      >
        {t('days.door')}
      </Title>
      <Stack>
        <form class="search" action={paths.door} method="get">
          {withKey === null ? null : <input type="hidden" name="key" value={withKey} />}
          <div class="field">
            <label class="field-label" for="search-q">
              {t('days.door.search')}
            </label>
            <input class="input" type="search" id="search-q" name="q" value={typed} autocomplete="off" />
          </div>
          <Button kind="outlined" icon="magnifying-glass">
            {t('days.door.find')}
          </Button>
        </form>
        <Filters
          label={t('days.door.filters')}
          filters={[
            { href: at({ q: typed }), label: t('days.door.all'), current: state === null },
            ...states
              .filter((one) => count[one] > 0 || one === state)
              .map((one) => ({
                href: at({ q: typed, state: one }),
                label: t(`days.door.filter.${one}`, { count: count[one] }),
                current: state === one,
              })),
          ]}
        />
        {found === 0 ? <Quiet>{t('days.door.nobody')}</Quiet> : null}
        {round ? (
          <Quiet small>
            {t('days.door.tablesOf', { round: inLanguage(round.name, t.lang).text, at: t.time(round.startsAt) })}
          </Quiet>
        ) : null}
        <List ends id="people">
          {people.map((person) => (
            <DoorRow
              t={t}
              action={withQuery(paths.arrivals, { key: withKey, q: typed, state })}
              seatedAt={(id) => withQuery(`${paths.walkIn}/${id}`, { key: withKey })}
              person={person}
            />
          ))}
        </List>
        <Pagination t={t} page={page} pages={pages} hrefOf={(other) => at({ q: typed, state, page: String(other) })} />
        {link === null ? null : (
          <Disclosure label={t('days.door.link')}>
            <QrCode value={link} code={<a href={link}>{t('days.door.linkHere')}</a>} label={t('days.door.link')}>
              <p>{t('days.door.linkSay')}</p>
            </QrCode>
          </Disclosure>
        )}
        <Note icon="wifi-slash">{t('days.door.offline')}</Note>
      </Stack>
    </DoorShell>
  );
}

/** Whoever has no account sees this page alone, without the navigation of the network. */
export function DoorShell({
  frame,
  title,
  isPlain,
  children,
}: {
  frame: Frame;
  title: string;
  isPlain: boolean;
  children?: Child;
}) {
  return isPlain ? (
    <PlainPage frame={frame} title={title} unlisted>
      {children}
    </PlainPage>
  ) : (
    <Page frame={frame} title={title} unlisted>
      {children}
    </Page>
  );
}

export function withQuery(path: string, query: Record<string, string | null>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== '');
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
