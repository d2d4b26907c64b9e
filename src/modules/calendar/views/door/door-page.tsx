import type { Frame } from '#platform/frame';
import type { T } from '#platform/texts';
import { Acts, Button, Disclosure, Filters, List, Note, Pagination, QrCode, Quiet, Stack, Title } from '#platform/ui';
import type { Door } from '../../rules/door/door.ts';
import type { ArrivalState } from '../../rules/door/presence.ts';
import type { TablesShown } from '../../rules/door/tables.ts';
import { AnyPage } from '../any-page.tsx';
import { Desk } from './desk.tsx';
import { type DoorPaths, withQuery } from './door-paths.ts';
import { DoorRow } from './door-row.tsx';

interface DoorPageProps {
  frame: Frame;
  paths: DoorPaths;
  title: string;
  door: Door;
  tables: TablesShown;
  /** Whether one can leave at noon. */
  untilNoon: boolean;
  isOver: boolean;
  typed: string;
  state: ArrivalState | null;
  /** Key of the sealed link; null: a coordinator, who is signed in. */
  withKey: string | null;
  /** For a coordinator: the link that opens this page without an account. */
  link: string | null;
}

const states = ['awaited', 'present', 'absent', 'left'] as const;

export function DoorPage({
  frame,
  paths,
  title,
  door,
  tables,
  untilNoon,
  isOver,
  typed,
  state,
  withKey,
  link,
}: DoorPageProps) {
  const { t } = frame;
  const { count, admitted, people, found, page, pages } = door;
  const { round, overfull, marks, repair } = tables;
  const at = (query: Record<string, string | null>) => withQuery(paths.door, { key: withKey, ...query });
  return (
    <AnyPage frame={frame} title={t('door.title')} isPlain={withKey !== null}>
      <Title
        size="small"
        back={withKey === null ? { href: paths.event, label: title } : undefined}
        over={withKey === null ? undefined : title}
        lead={<span data-count>{t('door.count', { present: count.present, awaited: count.awaited })}</span>}
        acts={
          <Acts>
            <Button href={withQuery(paths.walkIn, { key: withKey })} icon="user-plus">
              {t('door.walkIn')}
            </Button>
            <Button href={withQuery(paths.scan, { key: withKey })} kind="outlined" icon="qr-code" data-turbo="false">
              {t('door.scan')}
            </Button>
            {withKey === null && repair ? (
              <Button href={repair.href} kind="outlined" icon="arrows-left-right">
                {repair.label}
              </Button>
            ) : null}
          </Acts>
        }
      >
        {t('door.title')}
      </Title>
      <Desk
        t={t}
        paths={paths}
        withKey={withKey}
        asked={withQuery('', { q: typed, state })}
        marks={marks}
        untilNoon={untilNoon}
      >
        <Stack>
          {marks.length > 0 ? <OverfullNote t={t} overfull={overfull} /> : null}
          {admitted > 0 ? <Note tone="time">{t('door.admitted', { count: admitted })}</Note> : null}
          <form class="search" action={paths.door} method="get">
            {withKey === null ? null : <input type="hidden" name="key" value={withKey} />}
            <div class="field">
              <label class="field-label" for="search-q">
                {t('door.search')}
              </label>
              <input class="input" type="search" id="search-q" name="q" value={typed} autocomplete="off" />
            </div>
            <Button kind="outlined" icon="magnifying-glass">
              {t('door.find')}
            </Button>
          </form>
          <Filters
            label={t('door.filters')}
            filters={[
              { href: at({ q: typed }), label: t('door.all'), current: state === null },
              ...states.map((one) => ({
                href: at({ q: typed, state: one }),
                label: t(`door.filter.${one}`, { count: count[one] }),
                current: state === one,
              })),
            ]}
          />
          {found === 0 ? <Quiet>{t('door.nobody')}</Quiet> : null}
          {round ? <Quiet small>{t('door.tablesOf', { round: round.name, at: t.time(round.startsAt) })}</Quiet> : null}
          <div data-more hidden />
          <List ends id="people">
            {people.map((person) => (
              <DoorRow
                t={t}
                action={withQuery(paths.arrivals, { key: withKey, q: typed, state })}
                seatedAt={(id) => withQuery(`${paths.walkIn}/${id}`, { key: withKey })}
                person={person}
                untilNoon={untilNoon}
                certificate={
                  isOver && withKey === null && person.came
                    ? `${paths.event}/certificates.pdf?person=${person.id}`
                    : null
                }
              />
            ))}
          </List>
          <Pagination
            t={t}
            page={page}
            pages={pages}
            hrefOf={(other) => at({ q: typed, state, page: String(other) })}
          />
          {withKey === null ? (
            <Quiet>
              <a href={`${paths.event}/attendance`}>{t('door.attendance')}</a>
            </Quiet>
          ) : null}
          {link === null ? null : (
            <Disclosure label={t('door.link')}>
              <QrCode value={link} code={<a href={link}>{t('door.linkHere')}</a>} label={t('door.link')}>
                <p>{t('door.linkSay')}</p>
              </QrCode>
            </Disclosure>
          )}
          <Note icon="wifi-slash">{t(marks.length > 0 ? 'door.offline' : 'door.offlinePlain')}</Note>
        </Stack>
      </Desk>
    </AnyPage>
  );
}

/** Tables with more people than they have places, where nobody moves by themselves: the organisers decide. */
function OverfullNote({ t, overfull }: { t: T; overfull: TablesShown['overfull'] }) {
  return (
    <div data-over hidden={overfull.length === 0}>
      <Note tone="time">
        <p>{t('door.over')}</p>
        <ul>
          {overfull.map(({ startsAt, table, people, seats }) => (
            <li>
              {t('door.desk.over', {
                time: t.time(startsAt),
                table,
                people: t.number(people),
                seats: t.number(seats),
              })}
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}
