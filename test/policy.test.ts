import { afterAll, describe, expect, test } from 'vitest';
import { type PolicyLine, policyLines, type Who } from './policy/lines.ts';
import { aScene, type Scene } from './policy/scene.ts';
import { openWorld } from './world.ts';

const world = await openWorld();
afterAll(world.close);

/** A route as the application knows it: `GET /n/:network/events/:event`. Guards and the like have no method. */
const routes = [
  ...new Set(
    world.application.app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replace(/(.)\/$/, '$1')}`),
  ),
];

test('every route has a line in the policy, and every line a route', () => {
  const lines = new Set(policyLines.map(({ route }) => route));

  expect(routes.filter((route) => !lines.has(route))).toEqual([]);
  expect([...lines].filter((route) => !routes.includes(route))).toEqual([]);
});

const ORDER: (keyof Who)[] = ['guest', 'stranger', 'member', 'coordinator'];

describe('who may do what', () => {
  /** Reading and being refused change nothing, and share a scene; an act that goes through has one of its own. */
  let shared: Promise<Scene> | null = null;
  const sharedScene = () => {
    shared = shared ?? aScene(world);
    return shared;
  };
  const changesNothing = (method: string, { member, coordinator, stranger }: Who) =>
    method === 'GET' || [member, coordinator, stranger].every((status) => status >= 400);

  test.each(policyLines)('$route', async ({ route, who }: PolicyLine) => {
    const [method = 'GET', pattern = '/'] = route.split(' ');
    const scene = await (changesNothing(method, who) ? sharedScene() : aScene(world));
    const path = pattern.replace(/:(\w+)(\{[^/]*\})?/g, (_, name: string) => {
      const fact = scene.facts[name];
      if (fact === undefined) throw new Error(`The scene has no ${name} for ${route}`);
      return fact;
    });

    // Wrong codes are dear: each route is tried from a place of its own.
    const from = pattern.includes(':code')
      ? { address: `10.1.0.${policyLines.findIndex((line) => line.route === route) % 250}` }
      : {};
    const answered: Partial<Who> = {};
    for (const kind of ORDER) {
      const init = method === 'GET' ? {} : { method, body: new URLSearchParams() };
      const answer = await world.ask({ ...scene.people[kind], ...from }, path, init);
      answered[kind] = answer.status;
      await answer.body?.cancel();
    }

    expect(answered).toEqual(who);
  });
});
