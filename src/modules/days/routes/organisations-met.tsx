import type { Context } from 'hono';
import { participantsOf } from '#modules/calendar';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, type Env } from '#platform/web';
import type { DayPaths } from '../addresses.ts';
import {
  metOf,
  type OrganisationHere,
  organisationsHere,
  SIDE,
  sideOf,
  sidesOf,
  timesOnDay,
} from '../rules/organisations-met.ts';
import { timesBefore } from '../store/met.ts';
import { OrganisationPage } from '../views/explained/organisation-page.tsx';
import { OrganisationsPage } from '../views/explained/organisations-page.tsx';
import { dayHere } from './of-event.ts';

const PER_PAGE = 60;

export const organisationsMetRoutes = (app: App): void => {
  /** `rows=1&columns=2`: sides of a large matrix. `of`: one organisation against all others, as a list. */
  app.get('/events/:event/explained/organisations', coordinatorsOnly, async (c) => {
    const of = c.req.query('of');
    return c.html(of === undefined ? await matrixView(c) : await oneView(c, of));
  });
};

async function organisationsOfDay(c: Context<Env>) {
  const { db, network, t } = c.var;
  const here = await dayHere(c);
  const which = { networkId: network.id, eventId: here.event.id };
  const people = await participantsOf(db, { ...which, lang: t.lang });
  return { ...here, which, all: organisationsHere(people, t.lang), today: timesOnDay(here.day.rounds, people) };
}

async function matrixView(c: Context<Env>) {
  const { paths, shown, which, all, today } = await organisationsOfDay(c);
  const sides = sidesOf(all.length);
  const side = (name: string) => Math.min(sides, Math.max(1, Number.parseInt(c.req.query(name) ?? '1', 10) || 1)) - 1;
  const [down, across] = [side('rows'), side('columns')];
  const numbered = all.map((organisation, index) => ({ ...organisation, number: index + 1 }));
  const [rows, columns] = [sideOf(numbered, down), sideOf(numbered, across)];
  const keys = (some: readonly OrganisationHere[]) => some.map(({ key }) => key);
  const before = await timesBefore(c.var.db, which, keys(rows), keys(columns));
  return (
    <OrganisationsPage
      {...shown}
      rows={rows}
      columns={columns}
      met={(one, other) => metOf(one, other, today, before)}
      sides={sidesShown(paths, numbered, sides, (index) => ({ rows: index + 1, columns: across + 1 }), down)}
      acrossSides={sidesShown(paths, numbered, sides, (index) => ({ rows: down + 1, columns: index + 1 }), across)}
      isEmpty={all.length === 0}
    />
  );
}

type Side = { rows: number; columns: number };

function sidesShown(
  paths: DayPaths,
  all: readonly { number: number }[],
  sides: number,
  sideAt: (index: number) => Side,
  current: number,
) {
  return Array.from({ length: sides }, (_, index) => {
    const { rows, columns } = sideAt(index);
    return {
      label: `${index * SIDE + 1} – ${Math.min(all.length, (index + 1) * SIDE)}`,
      href: `${paths.explainedOrganisations}?rows=${rows}&columns=${columns}`,
      current: index === current,
    };
  });
}

async function oneView(c: Context<Env>, key: string) {
  const { paths, shown, which, all, today } = await organisationsOfDay(c);
  const organisation = orMissing(all.find((one) => one.key === key));
  const others = all.filter((one) => one.key !== key);
  const pages = Math.max(1, Math.ceil(others.length / PER_PAGE));
  const page = Math.min(pages, Math.max(1, Number.parseInt(c.req.query('page') ?? '1', 10) || 1));
  const listed = others.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const before = await timesBefore(
    c.var.db,
    which,
    [key],
    listed.map((one) => one.key),
  );
  const known = listed.map((other) => ({ ...other, ...metOf(key, other.key, today, before) }));
  return (
    <OrganisationPage
      {...shown}
      organisation={organisation}
      met={known.filter((other) => other.today + other.before > 0)}
      never={known.filter((other) => other.today + other.before === 0)}
      page={page}
      pages={pages}
      hrefOf={(to) => `${paths.explainedOrganisations}?of=${encodeURIComponent(key)}&page=${to}`}
    />
  );
}
