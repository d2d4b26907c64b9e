import { afterAll, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { anEvent, aScene, textOf, valueIn } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

test('the list may stand on any site, with public dates alone, links that open beside, no script and no cookie', async () => {
  const { network, member, event } = await aScene(world);
  await anEvent(world, network, { titled: 'Pour les membres', audience: 'members' });
  const path = `${network.path}/calendar/embed?lang=nl`;

  for (const who of [visitor, visitor, member]) {
    const answer = await world.visit(who, path);
    const page = await answer.text();

    expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(answer.headers.get('x-frame-options')).toBeNull();
    expect(answer.headers.get('x-embeddable')).toBeNull();
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(page).not.toContain('<script');
    expect(page).toContain(`<a href="${world.origin}${event.path}?lang=nl" target="_blank" rel="noopener"`);
    expect(page).toContain('<html lang="nl">');
    expect(textOf(page)).not.toContain('Pour les membres');
  }
});

test('every other page stays out of frames', async () => {
  const { network } = await aScene(world);

  const answer = await world.visit(visitor, `${network.path}/calendar`);

  expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(answer.headers.get('x-frame-options')).toBe('DENY');
});

test('the list has as many dates as it is asked for', async () => {
  const { network } = await aScene(world);
  for (const titled of ['Un', 'Deux', 'Trois']) await anEvent(world, network, { titled });
  const shown = async (count: string) =>
    (await world.read(visitor, `${network.path}/calendar/embed?count=${count}`)).match(/class="row"/g)?.length;

  expect(await shown('2')).toBe(2);
  expect(await shown('999')).toBe(4);
  expect(await shown('x')).toBe(4);
});

test('coordinators get what to paste', async () => {
  const { network, coordinator } = await aScene(world);

  const page = await world.read(coordinator, `${network.path}/calendar/sharing?lang=nl&count=3`);

  expect(textOf(page).replaceAll('&lt;', '<')).toContain(
    `<iframe src="${world.origin}${network.path}/calendar/embed?lang=nl`,
  );
  expect(valueIn(page, 'plain')).toBe(`${world.origin}${network.path}/calendar?lang=nl`);
});

test('a public event tells search engines what it is; what people wrote cannot end the data', async () => {
  const { network, event } = await aScene(world, { about: { lang: 'fr', text: 'Avec </script><b>nous</b>' } });
  const members = await anEvent(world, network, { audience: 'members' });
  const dataIn = (page: string) => /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1];

  expect(JSON.parse(dataIn(await world.read(visitor, event.path)) ?? '')).toMatchObject({
    '@type': 'Event',
    name: 'Qui garde les enfants ?',
    description: 'Avec </script><b>nous</b>',
    startDate: '2027-01-28T09:00+01:00',
    endDate: '2027-01-28T15:30+01:00',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@type': 'Place', name: 'Espace Tilleul', address: 'rue du Tilleul 12, Forest' },
    inLanguage: ['fr', 'nl'],
  });
  expect(dataIn(await (await world.visit(visitor, members.path)).text())).toBeUndefined();
});
