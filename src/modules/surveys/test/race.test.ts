import type pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { connect, inTransaction } from '#platform/db';
import { aMember, aNetwork } from '../../accounts/test/world.ts';
import { answer } from '../actions/answer.ts';
import { closeSurvey } from '../actions/close-survey.ts';
import { countedOnce } from '../rules/who-answers.ts';
import { answerersOf, dropAnswer, saveAnswerer, saveBallot } from '../store/ballots.ts';
import { surveyHeld } from '../store/surveys.ts';
import { aSurvey, ballots, openSurveysWorld, placed, type TestSurvey } from './world.ts';

const world = await openSurveysWorld();
/** Two processes of the application, each with connections of its own. */
const processes = [0, 1].map(() => connect({ max: 5, ...(world.connection as pg.PoolConfig) }));
afterAll(async () => {
  await Promise.all(processes.map((one) => one.close()));
  await world.close();
});

const DEVICE = 'a phone';

test('one person answers twice at the same moment, on two processes: one answer is counted', async () => {
  const network = await aNetwork(world);
  const survey = await aSurvey(world, network);
  const which = { networkId: network.id, surveyId: survey.id };
  const send = (i: number, device: string) =>
    answer(
      processes[i % 2]?.db ?? world.db,
      which,
      { way: { by: 'code', device }, device, values: placed(survey, i * 10), lang: 'fr', once: null },
      world.now(),
    );

  await Promise.all([0, 1, 2, 3, 4, 5].map((i) => send(i, DEVICE)));
  const ofOne = (await ballots(world, survey)).length;
  await Promise.all([0, 1, 2, 3, 4, 5].map((i) => send(i, `phone ${i}`)));

  expect(ofOne).toBe(1);
  // Six other phones are six: what is counted once is the person, and not the moment.
  expect((await ballots(world, survey)).length).toBe(7);
});

/** By code and with an account on one phone, both read before either writes. `held`: as the product does it. */
async function bothWays(held: boolean): Promise<number> {
  const network = await aNetwork(world);
  const member = await aMember(world, network);
  const survey: TestSurvey = await aSurvey(world, network);
  const which = { networkId: network.id, surveyId: survey.id };
  let reading = 0;
  let open: () => void = () => {};
  const bothHaveRead = new Promise<void>((resolve) => {
    open = resolve;
  });
  const ways = [
    { personId: member.personId, isMember: true, isInSpace: false, registration: null, device: null },
    { personId: null, isMember: false, isInSpace: false, registration: null, device: DEVICE },
  ];
  await Promise.all(
    ways.map((answerer, i) =>
      inTransaction(processes[i]?.db ?? world.db, async (tx) => {
        if (held) await surveyHeld(tx, which);
        const counted = countedOnce(answerer, { device: DEVICE, rows: await answerersOf(tx, which) });
        if (++reading === 2) open();
        // With the lock the second one reads only after the first is done: it cannot be waited for.
        await Promise.race([bothHaveRead, new Promise((resolve) => setTimeout(resolve, 300))]);
        if (!counted) return;
        if (counted.replaces) await dropAnswer(tx, which, counted.replaces);
        await saveBallot(tx, which, counted.who, { said: { x: ['o1'] }, lang: 'fr' });
        const { personId } = answerer;
        await saveAnswerer(tx, which, { who: counted.who, personId, registrationId: null, device: DEVICE });
      }),
    ),
  );
  return (await ballots(world, survey)).length;
}

test('the lock is what makes two ways one person: without it they are counted twice', async () => {
  expect(await bothWays(true)).toBe(1);
  expect(await bothWays(false)).toBe(2);
});

test('answers that come while it closes are in the results or refused, and none is lost after being accepted', async () => {
  const network = await aNetwork(world);
  const survey = await aSurvey(world, network);
  const which = { networkId: network.id, surveyId: survey.id };
  const later = new Date(world.now().getTime() + 1000);

  const [decisions] = await Promise.all([
    Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        answer(
          processes[i % 2]?.db ?? world.db,
          which,
          { way: { by: 'code', device: `p${i}` }, device: `p${i}`, values: placed(survey, 50), lang: 'fr', once: null },
          later,
        ),
      ),
    ),
    closeSurvey(world.db, which, { by: null }, later).then(() =>
      closeSurvey(world.db, which, { by: network.id }, later),
    ),
  ]);

  const accepted = decisions.filter(({ outcome }) => outcome === 'answered').length;
  expect((await ballots(world, survey)).length).toBe(accepted);
});
