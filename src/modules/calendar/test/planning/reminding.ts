import { newId } from '#platform/db';
import { later } from '#platform/jobs';
import type { World } from '../../../../../test/world.ts';
import { remind } from '../../jobs.ts';
import type { TestScene } from '../world.ts';

/** The clock of the house strikes: whatever is due leaves. */
export async function strikes(world: World, at: string): Promise<void> {
  world.moveTo(at);
  await world.tx((tx) => later(tx, remind, {}));
  await world.doJobs();
}

export const remindersTo = async (world: World, address: string) =>
  (await world.letters(address)).filter(({ subject }) => subject?.startsWith('Rappel') || subject?.startsWith('Her'));

/** An address that no other test writes to. */
export const someone = () => `${newId()}@example.org`;

/** A reminder of the day before at four, unless the test is about that. */
export const writes = (world: World, { coordinator, event }: TestScene, given: Record<string, string> = {}) =>
  world.submit(coordinator, `${event.path}/planning/reminders`, {
    daysBefore: '1',
    clock: '16h',
    wordsFr: 'L’après-midi porte sur des situations : apportez-en une.',
    wordsNl: 'De namiddag gaat over situaties: breng er een mee.',
    ...given,
  });
