import { newId } from '#platform/db';
import type { World } from '../../../../test/world.ts';
import type { TestMember, TestNetwork } from '../../accounts/test/world.ts';
import { saveExperiment } from '../store/experiments.ts';

/** Runs since January 2026 and is looked at from 20 January 2027 on; returns its id. */
export async function anExperiment(
  world: World,
  network: TestNetwork,
  owner: TestMember,
  given: { statementId?: string; reviewOn?: string } = {},
): Promise<string> {
  const id = newId();
  const written = (text: string) => ({ lang: 'fr' as const, text });
  await world.tx((tx) =>
    saveExperiment(tx, {
      networkId: network.id,
      id,
      name: written('Une fiche de liaison d’une page'),
      about: null,
      criteria: [written('Les gens racontent moins'), written('Dix organisations s’en servent')],
      ownerId: owner.personId,
      startsOn: '2026-01-22',
      endsOn: '2027-01-22',
      reviewOn: given.reviewOn ?? '2027-01-20',
      standing: 'running',
      answers: null,
      verdict: null,
      eventId: null,
      evaluatedBy: null,
      evaluatedAt: null,
      statementId: given.statementId ?? null,
      outcomeId: null,
      version: 1,
      madeBy: owner.personId,
      madeAt: world.now(),
    }),
  );
  return id;
}
