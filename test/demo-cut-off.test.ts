import { afterAll, expect, test } from 'vitest';
import { tellStory } from '../src/app/demo/story.ts';
import { openWorld } from './world.ts';

const world = await openWorld({ startsAt: new Date('2027-07-22T15:00:00Z') });
afterAll(world.close);

const tell = (say: (line: string) => void = () => {}) => tellStory({ db: world.db, now: world.now(), say });
const rowsOf = async (table: string) => (await world.pool.query(`select 1 from ${table}`)).rows;

test('a demo that is cut off in the middle leaves nothing; two processes that start next tell it once', async () => {
  const stopped = tell((line) => {
    if (line.includes('last year')) throw new Error('the process was killed');
  });

  await expect(stopped).rejects.toThrow('killed');
  for (const table of ['network', 'person', 'organisation', 'event', 'letter', 'pgboss.job'])
    expect(await rowsOf(table), table).toEqual([]);

  await Promise.all([tell(), tell()]);
  expect(await rowsOf('network')).toHaveLength(2);
  expect(await rowsOf('space')).toHaveLength(3);
}, 120_000);
