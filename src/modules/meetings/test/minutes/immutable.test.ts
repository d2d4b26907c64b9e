import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld, type World } from '../../../../../test/world.ts';
import { minutesPolicyLines as policyLines } from './policy.ts';
import { aMeetingToNote, approvedMinutes, approveThem, noted, sendThem, whichOf } from './world.ts';

const world = await openWorld();
afterAll(world.close);

/** Everything that was approved, as the database has it. */
async function asKept(of: World, eventId: string): Promise<string> {
  const rows = await Promise.all(
    [
      `select to_jsonb(m) - array['distributed_at', 'distributed_by', 'version'] as row from minutes m where event_id = $1`,
      'select to_jsonb(b) as row from minutes_block b where event_id = $1 order by id',
      'select to_jsonb(n) as row from minutes_name n where event_id = $1 order by seal',
    ].map((query) => of.pool.query(query, [eventId])),
  );
  return JSON.stringify(rows.map((one) => one.rows));
}

test('no address changes approved minutes, whatever is sent to it', async () => {
  const meeting = await approvedMinutes(world);
  const { network, event, coordinator, item, decision } = meeting;
  const before = await asKept(world, event.id);
  const writes = policyLines.filter(({ route }) => /minutes/.test(route) && !route.startsWith('GET'));
  const fields = {
    words: 'Autre chose',
    kind: 'decision',
    version: '1',
    round: '1',
    step: 'up',
    item,
    way: 'chair',
    approveUntil: '2027-03-01',
    settled: 'taken',
  };

  for (const { route } of writes) {
    const [method = '', pattern = ''] = route.split(' ');
    const path = pattern
      .replace(':network', network.slug)
      .replace(':meeting', event.id)
      .replace(':block', decision)
      .replace(/:\w+(\{[^}]*\})?/g, newId());
    await world.submit(coordinator, path, { ...fields, _key: newId(), _method: method.toLowerCase() });
  }
  await sendThem(world, meeting);
  await approveThem(world, meeting);
  await world.doJobs();

  expect(writes.length).toBeGreaterThan(15);
  expect(await asKept(world, event.id)).toBe(before);
});

test('the database itself refuses what speaks to it past the program', async () => {
  const meeting = await approvedMinutes(world);
  const { networkId, eventId } = whichOf(meeting);
  const attempts = [
    `update minutes set sealed = '{}' where event_id = '${eventId}'`,
    `update minutes set state = 'draft' where event_id = '${eventId}'`,
    `update minutes set number = 7 where event_id = '${eventId}'`,
    `delete from minutes where event_id = '${eventId}'`,
    `update minutes_block set words = '{"lang":"fr","text":"x"}' where event_id = '${eventId}'`,
    `update minutes_block set removed_at = now() where event_id = '${eventId}'`,
    `delete from minutes_block where event_id = '${eventId}'`,
    `insert into minutes_block (network_id, id, event_id, position, kind, words, version, written_at)
     values ('${networkId}', '${newId()}', '${eventId}', 9, 'text', '{}', 1, now())`,
    `update minutes_name set name = 'Autre' where event_id = '${eventId}'`,
    `delete from minutes_name where event_id = '${eventId}'`,
  ];

  for (const attempt of attempts) await expect(world.pool.query(attempt), attempt).rejects.toThrow(/approved minutes/);
});

test('a draft is written by the same statements: what refuses is the approval and nothing else', async () => {
  const meeting = await approvedMinutes(world);
  const other = await aMeetingToNote(world);
  await noted(world, other, 'Une chose');

  const changed = await world.pool.query('update minutes_block set position = 5 where event_id = $1', [other.event.id]);

  expect(changed.rowCount).toBe(1);
  await expect(
    world.pool.query('update minutes_block set position = 5 where event_id = $1', [meeting.event.id]),
  ).rejects.toThrow(/approved minutes/);
});
