import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { later } from '#platform/jobs';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { aMember, aNetwork } from '../../../accounts/test/world.ts';
import { forgetLists } from '../../jobs.ts';
import { anAttachment, anEvent, aScene, textOf } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

const programme = () => new File(['%PDF-1.7 programme'], 'programme-janvier.pdf', { type: 'text/html' });
const linkIn = (html: string) => /href="([^"]+\/attachments\/[^"]+)"/.exec(html)?.[1] ?? '';

test('a document hangs on the page of an event under its name in each language, and opens as what it is', async () => {
  const { coordinator, event } = await aScene(world);

  const answer = await world.submit(coordinator, `${event.path}/attachments`, {
    file: programme(),
    nameFr: 'Le programme',
    nameNl: 'Het programma',
  });

  expect(answer.status).toBe(303);
  const page = await world.read(visitor, event.path);
  expect(textOf(page)).toContain('Documents Le programme PDF, 1 ko');
  expect(textOf(await world.read({ lang: 'nl' }, event.path))).toContain('Het programma');
  const opened = await world.visit(visitor, linkIn(page));
  expect(opened.headers.get('content-type')).toBe('application/pdf');
  expect(opened.headers.get('content-disposition')).toBe(
    'inline; filename="document.pdf"; filename*=UTF-8\'\'Le%20programme.pdf',
  );
  expect(opened.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await opened.text()).toBe('%PDF-1.7 programme');
});

test('sent twice it hangs there once; without a name it is called as its file', async () => {
  const { coordinator, event } = await aScene(world);
  const _key = newId();

  for (let i = 0; i < 2; i++) await world.submit(coordinator, `${event.path}/attachments`, { _key, file: programme() });

  const page = textOf(await world.read(visitor, event.path));
  expect(page.match(/programme-janvier/g)).toHaveLength(1);
});

test('what is not a document, is too large or is missing is refused with its reason, and the name stays typed', async () => {
  const { coordinator, event } = await aScene(world);
  const send = async (file: File | null) => {
    const fields = { nameFr: 'Le programme', ...(file && { file }) };
    const answer = await world.submit(coordinator, `${event.path}/attachments`, fields);
    return [answer.status, textOf(await answer.text())] as const;
  };

  const page = await send(new File(['<html><script>alert(1)</script>'], 'programme.pdf'));
  const large = await send(new File([new Uint8Array(5_000_001)], 'programme.pdf'));
  const none = await send(null);

  expect([page[0], large[0], none[0]]).toEqual([422, 422, 422]);
  expect(page[1]).toContain('Ce fichier ne peut pas être ajouté. Enregistrez-le en PDF.');
  expect(large[1]).toContain('Ce fichier est trop grand : 5 Mo au plus.');
  expect(none[1]).toContain('Choisissez un fichier.');
  expect(textOf(await world.read(visitor, event.path))).not.toContain('Documents');
});

test('a document of an event for members opens for members alone, and under no other event', async () => {
  const { network, coordinator, member } = await aScene(world);
  const inside = await anEvent(world, network, { audience: 'members' });
  const other = await anEvent(world, network);
  const id = await anAttachment(world, coordinator, inside);
  const stranger = await aMember(world, await aNetwork(world), { role: 'coordinator' });
  const status = async (who: typeof visitor, path: string) => (await world.visit(who, path)).status;

  expect(await status(member, `${inside.path}/attachments/${id}`)).toBe(200);
  expect(await status(visitor, `${inside.path}/attachments/${id}`)).toBe(303);
  expect(await status(stranger, `${inside.path}/attachments/${id}`)).toBe(404);
  expect(await status(visitor, `${other.path}/attachments/${id}`)).toBe(404);
});

test('what is removed opens for nobody and can be put back; thirty days later its file is gone', async () => {
  const { coordinator, event } = await aScene(world);
  const id = await anAttachment(world, coordinator, event);
  const path = `${event.path}/attachments/${id}`;
  const files = async () =>
    (await world.pool.query('select 1 from stored_file where subject_id = $1', [event.id])).rows;

  const removed = await world.submit(coordinator, path, { _method: 'delete' });

  expect(removed.headers.get('set-cookie')).toContain(encodeURIComponent(path));
  expect((await world.visit(visitor, path)).status).toBe(404);
  await world.submit(coordinator, path, {});
  expect((await world.visit(visitor, path)).status).toBe(200);

  await world.submit(coordinator, path, { _method: 'delete' });
  const now = world.now();
  world.moveTo(new Date(now.getTime() + 29 * 86_400_000));
  await world.tx((tx) => later(tx, forgetLists, {}));
  await world.doJobs();
  expect(await files()).toHaveLength(1);
  world.moveTo(new Date(now.getTime() + 31 * 86_400_000));
  await world.tx((tx) => later(tx, forgetLists, {}));
  await world.doJobs();
  expect(await files()).toEqual([]);
  world.moveTo(now);
  expect((await world.submit(coordinator, path, {})).status).toBe(404);
});
