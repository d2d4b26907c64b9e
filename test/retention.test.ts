import { afterAll, expect, test } from 'vitest';
import { declaredTables } from '#platform/db';
import { allJobs } from '#platform/jobs';
import { openWorld } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const named = (sentence: string) =>
  [...sentence.matchAll(/\bjobs? ([a-z]+\.[a-zA-Z.]+\w)/g)].map(([, name]) => name ?? '');

test('whoever promises that a job forgets something names one that exists, runs by itself and has somebody who does it', () => {
  const jobs = new Map(allJobs().map((one) => [one.name, one]));
  const doers = new Set(world.application.workers.map(({ job }) => job.name));

  const promises = declaredTables().flatMap(({ name, kept }) => named(kept).map((job) => ({ name, job })));

  expect(promises.length).toBeGreaterThan(5);
  expect(promises.filter(({ job }) => !jobs.has(job))).toEqual([]);
  expect(promises.filter(({ job }) => !jobs.get(job)?.every)).toEqual([]);
  expect(promises.filter(({ job }) => !doers.has(job))).toEqual([]);
});

test('whoever names a number of days, months or years names the job that counts them', () => {
  const vague = declaredTables().filter(
    ({ kept }) => /\b(\d+|one|two|three) (minute|day|week|month|year)/.test(kept) && named(kept).length === 0,
  );

  expect(vague.map(({ name, kept }) => `${name}: ${kept}`)).toEqual([]);
});

test('every table says until when in words that can be checked: a job, or what it lives and goes with', () => {
  const vague = declaredTables().filter(({ kept }) => named(kept).length === 0 && !/^(as long as|until)\b/.test(kept));

  expect(vague.map(({ name, kept }) => `${name}: ${kept}`)).toEqual([]);
});
