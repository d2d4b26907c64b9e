import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { doJobsNow } from '#platform/jobs';
import { diesAt } from '../../../../../test/dies-at.ts';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { aMember, aNetwork } from '../../../accounts/test/world.ts';
import { comes } from '../../../calendar/test/world.ts';
import { aSeatedDay, aTableSays, type TestDay } from '../world.ts';

const world = await openWorld({ startsAt: new Date('2027-01-11T09:00:00Z') });
afterAll(world.close);

const someone = () => `k${newId().slice(-12)}@example.org`;

/** A day of two tables on which something was said and gathered, with these people registered by e-mail. */
async function aToldDay(emails: string[] = []) {
  const day = await aSeatedDay(world, { tables: [['Awa'], ['Bram']] });
  for (const email of emails) await comes(world, day.event, 'Fatou', { email });
  const said = await aTableSays(world, day, { kind: 'need', words: 'Une garderie à sept heures', name: 'Fatoumata' });
  await aTableSays(world, day, { table: 1, kind: 'idea', words: 'Un guichet unique' });
  const gatherings = `${day.event.path}/harvest/gatherings`;
  await world.submit(day.coordinator, gatherings, { 'statements[]': [said], title: 'Garder les enfants' });
  await world.letters();
  return { ...day, report: `${day.event.path}/report` };
}

const send = ({ coordinator, report }: TestDay & { report: string }, version = '0') =>
  world.submit(coordinator, `${report}/sending`, { version });

const reportsTo = async (email: string) =>
  (await world.letters(email)).filter(({ subject }) => subject?.startsWith('Ce que les tables ont dit'));

test('the report is one document: what was gathered, what each table said, and no name of anybody', async () => {
  const day = await aToldDay();
  await world.submit(day.coordinator, day.report, {
    _method: 'put',
    version: '0',
    introduction: 'Merci à toutes les tables.',
  });

  const page = await world.read(day.coordinator, day.report);
  const docx = await world.visit(day.coordinator, `${day.report}/report.docx`);
  const words = strFromU8(unzipSync(new Uint8Array(await docx.arrayBuffer()))['word/document.xml'] ?? new Uint8Array());

  for (const told of [page, words]) {
    expect(told).toContain('Merci à toutes les tables.');
    expect(told).toContain('Garder les enfants');
    expect(told).toContain('Une garderie à sept heures');
    expect(told).toContain('Un guichet unique');
    expect(told).toContain('Table B, jaune, carré');
    expect(told).not.toContain('Fatoumata');
  }
});

test('it is a PDF too', async () => {
  const day = await aToldDay();

  const pdf = await world.visit(day.coordinator, `${day.report}/report.pdf`);

  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(Buffer.from(await pdf.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
});

test('members read it once it was sent; whoever has no account opens it by the link in the letter', async () => {
  const email = someone();
  const day = await aToldDay([email]);
  const member = await aMember(world, day.network, { name: 'Yassine El Amrani' });
  const before = [await world.visit(member, `${day.report}/report.docx`), await world.visit(member, day.report)];

  await send(day);
  const [letter] = await reportsTo(email);
  const link = /https?:\/\/\S+/.exec(letter?.text ?? '')?.[0] ?? '';
  const opened = await world.read(visitor, new URL(link).pathname);
  const file = await world.visit(visitor, `${new URL(link).pathname}/report.docx`);

  expect(before[0]?.status).toBe(404);
  expect(await before[1]?.text()).not.toContain('Un guichet unique');
  expect(link).toContain('/reports/');
  expect(opened).toContain('Un guichet unique');
  expect(file.status).toBe(200);
  expect(await world.read(member, day.report)).toContain('Un guichet unique');
});

test('a member is led to the page of the day, somebody of another network to the link that needs no account', async () => {
  const day = await aToldDay();
  const [member, stranger] = [
    await aMember(world, day.network, { name: 'Yassine El Amrani' }),
    await aMember(world, await aNetwork(world), { name: 'Zoé Charlier' }),
  ];
  await world.submit(member, `${day.event.path}/registration`, {});
  await world.submit(stranger, `${day.event.path}/registrations`, { givenName: 'Zoé', email: stranger.email });

  await send(day);

  expect((await reportsTo(member.email))[0]?.text).toContain(`${day.report}\n`);
  expect((await reportsTo(stranger.email))[0]?.text).toContain('/reports/');
});

test('before it is sent a link opens nothing, and a link of another day is no key to this one', async () => {
  const day = await aToldDay();

  expect((await world.visit(visitor, `${day.network.path}/reports/not-a-seal`)).status).toBe(404);
});

test('two coordinators press at the same moment, and once more later: everybody is written to once', async () => {
  const emails = [someone(), someone()];
  const day = await aToldDay([...emails, emails[0] ?? '']);

  const answers = await Promise.all([send(day), send(day), send(day)]);
  await world.doJobs();
  const again = await send(day);

  expect([...answers, again].map(({ status }) => status)).toEqual([303, 303, 303, 303]);
  for (const email of emails) expect(await reportsTo(email)).toHaveLength(1);
  expect(await world.read(day.coordinator, day.report)).toContain('2 e-\u2060mails partis sur 2.');
});

test('whoever changed the words before it meanwhile is not overwritten, and what nobody read again is not sent', async () => {
  const email = someone();
  const day = await aToldDay([email]);
  await world.submit(day.coordinator, day.report, { _method: 'put', version: '0', introduction: 'Les leurs' });

  const stale = await world.submit(day.coordinator, day.report, {
    _method: 'put',
    version: '0',
    introduction: 'Les miens',
  });
  const unread = await send(day, '0');

  expect([stale.status, unread.status]).toEqual([422, 422]);
  const page = await stale.text();
  expect(page).toContain('Les leurs');
  expect(page).toContain('Les miens');
  expect(await reportsTo(email)).toEqual([]);
});

test('the worker is killed at each of its steps, before and after it is kept: nobody is written to twice', async () => {
  for (const keeps of [false, true])
    for (let step = 1; step <= 4; step++) {
      const emails = [someone(), someone(), someone()];
      const day = await aToldDay(emails);
      await send(day);

      const dying = doJobsNow(world.application.workers, {
        db: diesAt(world.db, step, keeps),
        now: world.now(),
        log: world.log,
      });
      await expect(dying).rejects.toThrow('killed');
      // What a process held that says nothing any more is others' after a minute.
      await world.pool.query("update pgboss.job set state = 'retry' where state = 'active'");
      await world.doJobs();

      const counts = await Promise.all(emails.map(async (email) => (await reportsTo(email)).length));
      expect([keeps, step, Math.max(...counts)]).toEqual([keeps, step, 1]);
      // A letter that was claimed by whoever died may have left: it is not repeated by itself (mail.test.ts).
      expect(counts.filter((count) => count === 0).length).toBeLessThanOrEqual(keeps ? 1 : 0);
    }
});
