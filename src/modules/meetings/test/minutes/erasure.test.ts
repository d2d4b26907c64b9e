import { afterAll, expect, test } from 'vitest';
import { tracesOf } from '../../../../../test/traces.ts';
import { openWorld } from '../../../../../test/world.ts';
import { aMember } from '../../../accounts/test/world.ts';
import { textOf } from '../../../calendar/test/world.ts';
import { sha256 } from '../../minutes-seal.ts';
import { aMeetingToNote, approveThem, kept, noted, sendThem, wasThere } from './world.ts';

const world = await openWorld();
afterAll(world.close);

test('whoever is erased leaves approved minutes that still hold: their name is gone, the hash is the same', async () => {
  const meeting = await aMeetingToNote(world);
  const her = await aMember(world, meeting.network, { name: 'Zénobie Quackelbeen', email: 'zenobie.q@rampe.example' });
  await wasThere(world, meeting, her);
  const mine = { item: meeting.item, owner: 'Zénobie Quackelbeen', dueOn: '2027-02-27' };
  await noted(world, meeting, 'Action : appeler', mine);
  await world.submit(her, `${meeting.minutes}/blocks`, { item: meeting.item, words: 'Noté par elle' });
  await sendThem(world, meeting);
  await world.submit(her, `${meeting.minutes}/amendments`, { words: 'Une virgule.' });
  const page = await world.read(meeting.coordinator, meeting.minutes);
  const amendment = /amendments\/([0-9a-f-]{36})\/settling/.exec(page)?.[1];
  const settling = `${meeting.minutes}/amendments/${amendment}/settling`;
  await world.submit(meeting.coordinator, settling, { settled: 'taken' });
  // A change that is taken is written first: the minutes are sent once more.
  await sendThem(world, meeting);
  await approveThem(world, meeting);
  const named = textOf(await world.read(meeting.coordinator, meeting.minutes));
  await world.letters();

  await world.submit(her, '/me/erasure', { word: 'effacer' });
  await world.doJobs();

  const minutes = await kept(world, meeting);
  const after = textOf(await world.read(meeting.coordinator, meeting.minutes));
  expect(named).toContain('qui : Zénobie Quackelbeen');
  expect(after).not.toContain('Zénobie');
  expect(after).toContain('qui : une personne');
  expect(sha256(minutes?.sealed ?? '')).toBe(minutes?.hash);
  expect(textOf(await world.read(meeting.coordinator, `${meeting.minutes}/check`))).toContain('exactement celui');
  expect(await tracesOf(world, ['zénobie', 'quackelbeen', 'zenobie.q'])).toEqual([]);
  expect((await tracesOf(world, [her.personId])).filter((place) => !/^pgboss\.\w+\.data$/.test(place))).toEqual([]);
});
