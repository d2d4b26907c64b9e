import type pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { connect, inTransaction } from '#platform/db';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { textOf } from '../../../calendar/test/world.ts';
import { answerPoll } from '../../actions/polls/answer-poll.ts';
import { decideAnswer } from '../../rules/polls/answers.ts';
import { answersOf, pollPeople, saveAnswers } from '../../store/polls/people.ts';
import { optionsOf, pollHeld, pollOf } from '../../store/polls/poll.ts';
import { aPollScene, fieldsOf, linkTo, opened } from './world.ts';

const world = await openWorld();
const processes = [0, 1].map(() => connect({ max: 5, ...(world.connection as pg.PoolConfig) }));
afterAll(async () => {
  await Promise.all(processes.map((one) => one.close()));
  await world.close();
});

test('without an account one answers by the link, reads it back and changes it by the same link until the last day', async () => {
  const scene = await aPollScene(world);
  const { path, pollId } = await opened(world, scene, { people: 'aziz@ailleurs.example' });
  const [thursday = '', friday = ''] = await fieldsOf(world, scene, pollId);
  const link = await linkTo(world, 'aziz@ailleurs.example');
  const result = async () => textOf(await world.read(scene.coordinator, path));

  const lacking = await world.submit(visitor, link, { seen: '0', [thursday]: 'yes', remark: 'Le matin' });
  const first = await world.submit(visitor, link, { seen: '0', [thursday]: 'yes', [friday]: 'no', remark: 'Le matin' });
  const read = textOf(await world.read(visitor, link));

  expect(lacking.status).toBe(422);
  expect(await lacking.text()).toContain('Le matin');
  expect(first.status).toBe(303);
  expect(read).toContain('Votre réponse est notée.');
  expect(read).not.toContain('Lotte Peeters');
  expect(await result()).toContain('1 oui, 0 si besoin, 0 non');
  expect(await result()).toContain('Une réponse sur 3.');
  expect(await result()).toContain('On attend Carine Lefèvre et Lotte Peeters.');
  await world.submit(visitor, link, { seen: '1', [thursday]: 'ifNeeded', [friday]: 'no' });
  expect(await result()).toContain('0 oui, 1 si besoin, 0 non');
  world.moveTo('2027-01-18T17:00:00Z');
  await world.submit(visitor, link, { seen: '2', [thursday]: 'yes', [friday]: 'yes' });
  expect(await result()).toContain('0 oui, 1 si besoin, 0 non');
  expect(textOf(await world.read(visitor, link))).toContain('Le temps pour répondre est passé.');
  world.moveTo('2027-01-11T08:00:00Z');
});

test('a member answers on the page, and an older form of theirs gets both answers back', async () => {
  const scene = await aPollScene(world);
  const { member } = scene;
  const { path, pollId } = await opened(world, scene);
  const [thursday = '', friday = ''] = await fieldsOf(world, scene, pollId);

  const said = await world.submit(member, `${path}/answer`, { seen: '0', [thursday]: 'yes', [friday]: 'no' });
  const stale = await world.submit(member, `${path}/answer`, {
    seen: '0',
    [thursday]: 'no',
    [friday]: 'yes',
    remark: 'Vrijdag past beter',
  });
  const page = await stale.text();

  expect(said.status).toBe(303);
  expect(stale.status).toBe(422);
  expect(textOf(page)).toContain('donderdag 21 januari, 9u30 – 11u30: Ja');
  expect(page).toContain('Vrijdag past beter');
  expect(page).toMatch(new RegExp(`name="${friday}" value="yes" checked`));
});

test('a yes beyond the places is refused with all that was typed; whoever has a place keeps it', async () => {
  const scene = await aPollScene(world);
  const { coordinator, member } = scene;
  const { path, pollId } = await opened(world, scene, { places1: '1' });
  const [thursday = '', friday = ''] = await fieldsOf(world, scene, pollId);
  await world.submit(member, `${path}/answer`, { seen: '0', [thursday]: 'yes', [friday]: 'yes' });

  const refused = await world.submit(coordinator, `${path}/answer`, {
    seen: '0',
    [thursday]: 'yes',
    [friday]: 'ifNeeded',
    remark: 'Je viens en train',
  });
  const again = await world.submit(member, `${path}/answer`, { seen: '1', [thursday]: 'yes', [friday]: 'no' });

  const page = await refused.text();
  expect(refused.status).toBe(422);
  expect(page).toContain('La dernière place vient d’être prise');
  expect(page).toContain('Je viens en train');
  expect(page).toMatch(new RegExp(`name="${friday}" value="ifNeeded" checked`));
  expect(again.status).toBe(303);
  expect(textOf(await world.read(coordinator, path))).toContain('1 sur 1 place prise');
});

test('two who want the last place at the same moment: one has it', async () => {
  for (let round = 0; round < 5; round++) {
    const scene = await aPollScene(world);
    const { pollId } = await opened(world, scene, { places1: '1' });
    const which = { networkId: scene.network.id, pollId };
    const [option] = await optionsOf(world.db, which);
    const people = await pollPeople(world.db, which);
    const answers = { [option?.id ?? '']: 'yes' as const };
    const yes = async () => (await answersOf(world.db, which)).filter(({ answer }) => answer === 'yes').length;

    const outcomes = await Promise.all(
      people.map(({ id }, i) =>
        answerPoll(
          processes[i]?.db ?? world.db,
          { ...which, pollPersonId: id, answers, remark: null, seen: 0 },
          world.now(),
        ),
      ),
    );

    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['answered', 'full']);
    expect(await yes()).toBe(1);
  }
});

/** Both read before either writes, as two answers do that arrive together. `held`: as the product does it. */
async function bothAnswer(held: boolean): Promise<number> {
  const scene = await aPollScene(world);
  const { pollId } = await opened(world, scene, { places1: '1' });
  const which = { networkId: scene.network.id, pollId };
  const [option] = await optionsOf(world.db, which);
  const people = await pollPeople(world.db, which);
  const answers = { [option?.id ?? '']: 'yes' as const };
  let reading = 0;
  let open: () => void = () => {};
  const bothHaveRead = new Promise<void>((resolve) => {
    open = resolve;
  });
  const answer = (pollPersonId: string, i: number) =>
    inTransaction(processes[i]?.db ?? world.db, async (tx) => {
      const poll = await (held ? pollHeld(tx, which) : pollOf(tx, which));
      if (!poll || !option) throw new Error('The poll is not there');
      const others = (await answersOf(tx, which)).filter(({ answer: said }) => said === 'yes').length;
      if (++reading === 2) open();
      // Held, the second one reads only after the first is done: it cannot be waited for.
      await Promise.race([bothHaveRead, new Promise((resolve) => setTimeout(resolve, 300))]);
      const facts = { poll, version: 0, options: [{ id: option.id, places: option.places, others }] };
      if (decideAnswer(facts, { seen: 0, answers }, world.now()).outcome !== 'answered') return;
      const saying = { answers, remark: null, now: world.now() };
      await saveAnswers(tx, { networkId: which.networkId, pollPersonId }, saying);
    });
  await Promise.all(people.map(({ id }, i) => answer(id, i)));
  return (await answersOf(world.db, which)).length;
}

test('holding the poll is what keeps the last place single: without it both have it', async () => {
  expect(await bothAnswer(true)).toBe(1);
  expect(await bothAnswer(false)).toBe(2);
});

test('a forged link or one of another network opens nothing', async () => {
  const scene = await aPollScene(world);
  await opened(world, scene, { people: 'b@ailleurs.example' });
  const link = await linkTo(world, 'b@ailleurs.example');
  const other = await aPollScene(world);

  expect((await world.visit(visitor, link)).status).toBe(200);
  expect((await world.visit(visitor, `${link}x`)).status).toBe(404);
  expect((await world.visit(visitor, link.replace(scene.network.path, other.network.path))).status).toBe(404);
});
