import type { Context } from 'hono';
import { type App, coordinatorsOnly, type Env, membersOnly } from '#platform/web';
import { byKind } from '../../rules/harvest/harvest.ts';
import { HARVEST_KINDS } from '../../rules/harvest/kinds.ts';
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
  const { shown, harvest } = await harvestHere(c);
  const onBoard = harvest.gathered.filter(({ isHidden, sources }) => !isHidden && sources.length > 0);
  return { ...shown, kinds: byKind(onBoard, HARVEST_KINDS) };
}
