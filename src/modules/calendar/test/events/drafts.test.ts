import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { later } from '#platform/jobs';
import { openWorld, type Visitor } from '../../../../../test/world.ts';
import { aMember } from '../../../accounts/test/world.ts';
import { forgetLists } from '../../jobs.ts';
import { aScene, textOf, valueIn } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

const begun = { titleFr: 'Comité de mars', placeNameFr: 'Espace Tilleul', kind: 'visit', 'toConfirm[]': ['place'] };
const whole = { ...begun, day: '12/03/2027', startsAt: '9h', endsAt: '12h' };
const continueIn = (html: string) => (/href="([^"]+[?&;]draft=[^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');

test('what was begun and not saved is offered on return, as it was typed, to whoever typed it alone', async () => {
  const { network, coordinator } = await aScene(world);
  const other = await aMember(world, network, { name: 'Bram Peeters', role: 'coordinator' });
  const form = `${network.path}/events/new`;
  const _draft = valueIn(await world.read(coordinator, form), '_draft');

  const kept = await quietly(coordinator, `${network.path}/event-drafts`, { ...begun, titleFr: 'Comité', _draft });
  const again = await quietly(coordinator, `${network.path}/event-drafts`, { ...begun, _draft });

  expect([kept.status, again.status]).toEqual([204, 204]);
  const page = await world.read(coordinator, form);
  expect(textOf(page)).toContain('Vous aviez commencé un événement Comité de mars Écrit maintenant');
  expect(page.match(/draft=/g)).toHaveLength(1);
  expect(await world.read(other, form)).not.toContain('Comité de mars');
  expect(valueIn(await world.read(other, continueIn(page)), 'titleFr')).toBe('');
  const continued = await world.read(coordinator, continueIn(page));
  expect([valueIn(continued, 'titleFr'), valueIn(continued, 'placeNameFr')]).toEqual([
    'Comité de mars',
    'Espace Tilleul',
  ]);
  expect(continued).toMatch(/value="place" checked/);
  expect(valueIn(continued, '_draft')).toBe(_draft);
  expect(textOf(continued)).not.toContain('Vous aviez commencé');

  const saved = await world.submit(coordinator, `${network.path}/events`, { ...whole, _draft, _key: newId() });

  expect(saved.status).toBe(303);
  expect(await world.read(coordinator, form)).not.toContain('Comité de mars');
});

test('without a script a button keeps it; it can be dropped; somebody else’s cannot be touched', async () => {
  const { network, coordinator } = await aScene(world);
  const other = await aMember(world, network, { name: 'Bram Peeters', role: 'coordinator' });
  const form = `${network.path}/events/new`;
  const html = await world.read(coordinator, form);
  expect(html).toContain(`formaction="${network.path}/event-drafts"`);
  const _draft = valueIn(html, '_draft');

  const answer = await world.submit(coordinator, `${network.path}/event-drafts`, { ...begun, _draft });

  expect(answer.headers.get('location')).toBe(`${network.path}/calendar`);
  await quietly(other, `${network.path}/event-drafts`, { titleFr: 'Autre chose', _draft });
  await world.submit(other, `${network.path}/event-drafts/${_draft}`, { _method: 'delete' });
  expect(textOf(await world.read(coordinator, form))).toContain('Comité de mars');
  await world.submit(coordinator, `${network.path}/event-drafts/${_draft}`, { _method: 'delete' });
  expect(await world.read(coordinator, form)).not.toContain('Comité de mars');
});

test('an empty form is no draft, nor is one that was saved while its last keeping was under way', async () => {
  const { network, coordinator } = await aScene(world);
  const [_draft, _key] = [newId(), newId()];

  await quietly(coordinator, `${network.path}/event-drafts`, { kind: 'meeting', audience: 'members', _draft });
  await world.submit(coordinator, `${network.path}/events`, { ...whole, _draft, _key });
  await quietly(coordinator, `${network.path}/event-drafts`, { ...whole, _draft, _key });

  expect(textOf(await world.read(coordinator, `${network.path}/events/new`))).not.toContain('Vous aviez commencé');
});

test('a change that was begun comes back with what somebody else changed meanwhile, and overwrites nothing', async () => {
  const { network, coordinator, event } = await aScene(world);
  const other = await aMember(world, network, { name: 'Bram Peeters', role: 'coordinator' });
  const html = await world.read(coordinator, `${event.path}/edit`);
  const mine = { ...editedFrom(html), placeNameFr: 'Halle aux Grains', _draft: valueIn(html, '_draft') };
  await quietly(coordinator, `${network.path}/event-drafts?event=${event.id}`, mine);
  const untouched = await world.read(coordinator, `${event.path}/edit`);
  expect(textOf(untouched)).toContain('Vous aviez commencé une modification');
  expect(textOf(await world.read(coordinator, continueIn(untouched)))).not.toContain('entre-temps');
  await world.submit(other, event.path, { ...editedFrom(html), placeNameFr: 'Maison du Saule' });

  const continued = await world.read(coordinator, continueIn(untouched));

  expect(textOf(continued)).toMatch(/pendant que vous écriviez.*Maison du Saule/);
  expect(valueIn(continued, 'placeNameFr')).toBe('Halle aux Grains');
  const answer = await world.submit(coordinator, event.path, {
    ...editedFrom(continued),
    placeNameFr: 'Halle aux Grains',
  });
  expect(answer.status).toBe(303);
  expect(textOf(await world.read(coordinator, `${event.path}/edit`))).not.toContain('Vous aviez commencé');
});

test('thirty days after it was last typed in, a draft is gone', async () => {
  const { network, coordinator } = await aScene(world);
  const form = `${network.path}/events/new`;
  await quietly(coordinator, `${network.path}/event-drafts`, { ...begun, _draft: newId() });
  const isThere = async (days: number) => {
    const now = world.now();
    world.moveTo(new Date(now.getTime() + days * 86_400_000));
    await world.tx((tx) => later(tx, forgetLists, {}));
    await world.doJobs();
    world.moveTo(now);
    return (await world.read(coordinator, form)).includes('Comité de mars');
  };

  expect(await isThere(29)).toBe(true);
  expect(await isThere(31)).toBe(false);
});

test('what an event is started from is kept with what was typed of it', async () => {
  const { network, coordinator, event } = await aScene(world);
  const form = await world.read(coordinator, `${network.path}/events/new?edition=${event.id}`);
  const keepAt = /formaction="([^"]+)"/.exec(form)?.[1] ?? '';

  await quietly(coordinator, keepAt, { ...begun, _draft: valueIn(form, '_draft') });

  const offered = continueIn(await world.read(coordinator, `${network.path}/events/new`));
  const continued = await world.read(coordinator, offered);
  expect(continued).toContain(`action="${network.path}/events?edition=${event.id}"`);
  expect(valueIn(continued, 'titleFr')).toBe('Comité de mars');
});

/** As the page does it while one types. */
function quietly(who: Visitor, path: string, fields: Record<string, string | string[]>): Promise<Response> {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
  return world.ask(who, path, { method: 'POST', body, headers: { accept: 'application/json' } });
}

function editedFrom(html: string): Record<string, string> {
  const fields: Record<string, string> = { _method: 'patch', kind: 'day', audience: 'public' };
  for (const name of ['version', 'titleFr', 'day', 'startsAt', 'endsAt', 'placeNameFr', 'addressFr'])
    fields[name] = valueIn(html, name);
  return fields;
}
