import type { Context } from 'hono';
import { organisationsOf } from '#modules/accounts';
import { inLanguage } from '#platform/texts';
import { type App, coordinatorsOnly, type Env, membersOnly } from '#platform/web';
import { organisationPath } from '../../addresses.ts';
import type { Day } from '../../rules/day.ts';
import { byKind, type Harvest } from '../../rules/harvest/harvest.ts';
import { HARVEST_KINDS } from '../../rules/harvest/kinds.ts';
import { dayReport, sentTowards } from '../../rules/report/report.ts';
import { sheetsOfDay } from '../../store/sheets/sheets.ts';
import { PlenaryPage, PlenaryScreen } from '../../views/harvest/plenary-page.tsx';
import { harvestHere } from './harvest-here.ts';

/** What was gathered, read together: by members on their own screen, by everybody on the wall. */
export const plenaryRoutes = (app: App): void => {
  app.get('/events/:event/plenary', membersOnly, async (c) => {
    const board = await boardHere(c);
    return c.html(<PlenaryPage {...board} isCoordinator={c.var.member?.role === 'coordinator'} />);
  });

  app.get('/events/:event/plenary/screen', coordinatorsOnly, async (c) =>
    c.html(<PlenaryScreen {...(await boardHere(c))} />),
  );
};

async function boardHere(c: Context<Env>) {
  const { event, day, shown, harvest } = await harvestHere(c);
  const onBoard = harvest.gathered.filter(({ isHidden, sources }) => !isHidden && sources.length > 0);
  return {
    ...shown,
    kinds: byKind(onBoard, HARVEST_KINDS),
    towards: await towardsOf(c, { eventId: event.id, day, harvest }),
  };
}

type Told = { eventId: string; day: Day; harvest: Harvest };

/** By name: nothing says which service was named most. */
async function towardsOf(c: Context<Env>, { eventId, day, harvest }: Told) {
  const { db, network, t } = c.var;
  if (day.cases.length === 0) return [];
  const sheets = await sheetsOfDay(db, { networkId: network.id, eventId });
  if (sheets.every(({ named }) => named.length === 0)) return [];
  const names = new Map((await organisationsOf(db, network.id)).map(({ id, name }) => [id, name[t.lang] ?? name.fr]));
  return sentTowards(dayReport(day, harvest, sheets), new Set(names.keys()))
    .map(({ organisationId, cases }) => ({
      name: names.get(organisationId) ?? '',
      href: organisationPath(network.slug, organisationId),
      cases: cases.map((title) => inLanguage(title, t.lang).text),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, t.lang));
}
