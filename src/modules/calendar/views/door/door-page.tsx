import type { Frame } from '#platform/frame';
import { inLanguage, type T } from '#platform/texts';
import { Acts, Button, Disclosure, Filters, List, Note, Pagination, QrCode, Quiet, Stack, Title } from '#platform/ui';
import type { Door } from '../../rules/door.ts';
import type { ArrivalState } from '../../rules/presence.ts';
import { Desk } from './desk.tsx';
import { type DoorPaths, withQuery } from './door-paths.ts';
import { DoorRow } from './door-row.tsx';
import { DoorShell } from './door-shell.tsx';

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
  const { count, people, found, page, pages, round, overfull, marks } = door;
  const at = (query: Record<string, string | null>) => withQuery(paths.door, { key: withKey, ...query });
  return (
    <DoorShell frame={frame} title={t('days.door')} isPlain={withKey !== null}>
      <Title
        size="small"
        back={withKey === null ? { href: paths.event, label: title } : undefined}
        over={withKey === null ? undefined : title}
        lead={<span data-count>{t('days.door.count', { present: count.present, awaited: count.awaited })}</span>}
        acts={
          <Acts>
            <Button href={withQuery(paths.walkIn, { key: withKey })} icon="user-plus">
              {t('days.walkIn')}
            </Button>
            {withKey === null && marks.length > 0 ? (
              <Button href={paths.repair} kind="outlined" icon="arrows-left-right">
                {t('repair.go')}
              </Button>
            ) : null}
          </Acts>
        }
      >
        {t('days.door')}
      </Title>
      <Desk t={t} paths={paths} withKey={withKey} asked={withQuery('', { q: typed, state })} marks={marks}>
        <Stack>
          <OverfullNote t={t} overfull={overfull} />
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
              ...states.map((one) => ({
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
          <div data-more hidden />
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
          <Pagination
            t={t}
            page={page}
            pages={pages}
            hrefOf={(other) => at({ q: typed, state, page: String(other) })}
          />
          {link === null ? null : (
            <Disclosure label={t('days.door.link')}>
              <QrCode value={link} code={<a href={link}>{t('days.door.linkHere')}</a>} label={t('days.door.link')}>
                <p>{t('days.door.linkSay')}</p>
              </QrCode>
            </Disclosure>
          )}
          <Note icon="wifi-slash">{t('door.offline')}</Note>
        </Stack>
      </Desk>
    </DoorShell>
  );
}

/** Tables with more people than they have places, where nobody moves by themselves: the organisers decide. */
function OverfullNote({ t, overfull }: { t: T; overfull: Door['overfull'] }) {
  return (
    <div data-over hidden={overfull.length === 0}>
      <Note tone="time">
        <p>{t('door.over')}</p>
        <ul>
          {overfull.map(({ round, mark, people }) => (
            <li>
              {t('door.desk.over', {
                time: t.time(round.startsAt),
                table: mark.label,
                people: t.number(people),
                seats: t.number(round.max),
              })}
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}
