import { expect, test } from 'vitest';
import { savePerson } from '#modules/accounts';
import { saveNetwork } from '#modules/networks';
import { inTransaction, newId } from '#platform/db';
import { doctor } from '../cli/doctor.ts';
import { aCommandLine } from '../cli/test/command-line.ts';
import { coordinator } from './coordinator.ts';
import { letters } from './letters.ts';

const slow = { timeout: 60_000 };
const { type, anInstallation } = aCommandLine();
type Installation = Awaited<ReturnType<typeof anInstallation>>;

async function aLetter({ pool }: Installation, state: string, given: { kind?: string; hoursAgo?: number } = {}) {
  const { kind = 'calendar.eventChanged', hoursAgo = 2 } = given;
  const id = newId();
  const at = new Date(Date.now() - hoursAgo * 3_600_000);
  await pool.query(
    `insert into letter (id, address, lang, kind, occasion, data, state, message_id, queued_at, claimed_at)
       values ($1::uuid, 'awa@example.org', 'fr', $2, $1::text, '{"a":1}', $3, $1::text, $4, $4)`,
    [id, kind, state, at],
  );
  return id;
}

const stateOf = async ({ pool }: Installation, id: string) =>
  (await pool.query('select state, data from letter where id = $1', [id])).rows[0];

test('letters that may not have left are listed without whole addresses, sent again or let go', slow, async () => {
  const installation = await anInstallation('post');
  const [killed, refused] = [await aLetter(installation, 'claimed'), await aLetter(installation, 'refused')];
  for (const state of ['sent', 'queued']) await aLetter(installation, state);
  await aLetter(installation, 'claimed', { hoursAgo: 0 });
  await aLetter(installation, 'uncertain', { kind: 'accounts.signInLink' });

  const examined = await type(doctor, [], 'post');
  const listed = await type(letters, [], 'post');
  const again = await type(letters, ['again', killed], 'post');
  const gone = await type(letters, ['let-go', refused], 'post');
  const after = await type(letters, [], 'post');

  const mail = examined.said.findings.find(({ about }: { about: string }) => about === 'mail');
  expect(mail).toMatchObject({ state: 'attention', todo: expect.stringContaining('maillage letters') });
  expect(listed.said.letters).toMatchObject([
    { id: killed, kind: 'calendar.eventChanged', to: 'a…@example.org', state: 'uncertain' },
    { id: refused, state: 'refused' },
  ]);
  expect(listed.err + JSON.stringify(listed.said)).not.toContain('awa@');
  expect([again.code, gone.code]).toEqual([0, 0]);
  expect(await stateOf(installation, killed)).toEqual({ state: 'queued', data: { a: 1 } });
  expect(await stateOf(installation, refused)).toEqual({ state: 'notNeeded', data: {} });
  expect((await installation.pool.query(`select data from pgboss.job where name = 'mail.send'`)).rows).toEqual([
    { data: { letterId: killed } },
  ]);
  expect(after.said).toEqual({ letters: [] });
  await installation.stop();
});

test('what is no letter to decide about is refused, and nothing is done', slow, async () => {
  const installation = await anInstallation('post');
  const [uncertain, sent] = [await aLetter(installation, 'uncertain'), await aLetter(installation, 'sent')];

  const answers = [
    await type(letters, ['again', uncertain, sent], 'post'),
    await type(letters, ['again', 'x'], 'post'),
    await type(letters, ['burn', uncertain], 'post'),
    await type(letters, [], 'none'),
  ];

  expect(answers.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
  expect(answers.map(({ err }) => err).join()).toMatch(/is no letter .*Usage: .*There is no database/s);
  expect((await stateOf(installation, uncertain)).state).toBe('uncertain');
  await installation.stop();
});

test('somebody is let back in to coordinate a network whose last coordinator is gone', slow, async () => {
  const installation = await anInstallation('back');
  const founded = { slug: 'canal', name: { fr: 'Canal', nl: 'Kanaal' }, languages: ['fr' as const], communes: [] };
  const now = new Date();
  await inTransaction(installation.db, async (tx) => {
    await saveNetwork(tx, { ...founded, by: null, now });
    await savePerson(tx, { name: 'Awa Diop', email: 'awa@example.org', language: 'fr', now });
  });

  const first = await type(coordinator, ['Awa@example.org', 'canal'], 'back');
  const again = await type(coordinator, ['awa@example.org', 'canal'], 'back');
  const another = await type(coordinator, ['bram@example.org', 'canal', '--name', 'Bram Claes'], 'back');
  const nowhere = await type(coordinator, ['awa@example.org', 'kanaal'], 'back');
  const unsaid = await type(coordinator, ['awa'], 'back');

  expect([first.said.isNew, again.said.isNew, another.said.isNew]).toEqual([true, false, true]);
  expect(first.said.url).toMatch(/^http:\/\/localhost:3000\/sign-in\/open\?token=.{40,}$/);
  const { rows } = await installation.pool.query(
    `select p.name, m.role from membership m join person p on p.id = m.person_id order by p.name`,
  );
  expect(rows).toEqual([
    { name: 'Awa Diop', role: 'coordinator' },
    { name: 'Bram Claes', role: 'coordinator' },
  ]);
  expect(nowhere).toMatchObject({ code: 2, err: 'There is no network kanaal. There is: canal.\n' });
  expect(unsaid).toMatchObject({ code: 2, err: expect.stringContaining('Usage: maillage coordinator') });
  await installation.stop();
});
