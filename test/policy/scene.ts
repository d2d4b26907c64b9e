import { newId } from '#platform/db';
import { aMember, aNetwork, anOrganisation, type TestMember } from '../../src/modules/accounts/test/world.ts';
import {
  aChoice,
  aList,
  anAttachment,
  aPlan,
  aPole,
  aQuestion,
  aSource,
} from '../../src/modules/calendar/test/world.ts';
import { saveAgendaPoint } from '../../src/modules/commitments/store/agenda.ts';
import { aPromise } from '../../src/modules/commitments/test/world.ts';
import { aLine, aSlot } from '../../src/modules/days/test/timetable/world.ts';
import { aCase, aSeatedDay, aWish } from '../../src/modules/days/test/world.ts';
import { anExperiment } from '../../src/modules/experiments/test/world.ts';
import { aMinutesScene } from '../../src/modules/meetings/test/minutes/world.ts';
import { aMeetingScene } from '../../src/modules/meetings/test/world.ts';
import { aSpace } from '../../src/modules/networks/test/world.ts';
import { saveOutcome } from '../../src/modules/statements/store/save.ts';
import { aStatement } from '../../src/modules/statements/test/world.ts';
import { aSurvey } from '../../src/modules/surveys/test/world.ts';
import { type Visitor, visitor, type World } from '../world.ts';
import type { Who } from './lines.ts';

export type Scene = { people: Record<keyof Who, Visitor>; facts: Record<string, string> };

/** A network with one thing of each kind, and one person of each kind. Names of facts are those of addresses. */
export async function aScene(world: World): Promise<Scene> {
  // Seated by hand: the mixer, in its thread, would be most of the time of the five hundred lines.
  const day = await aSeatedDay(world, {
    tables: [
      ['Awa', 'Bram'],
      ['Chloé', 'Dirk'],
    ],
  });
  const { network, coordinator } = day;
  const member = await aMember(world, network, { name: 'Yassine El Amrani' });
  const stranger = await aMember(world, await aNetwork(world), { role: 'coordinator', name: 'Zoé Charlier' });
  const statement = await aStatement(world, network, { by: coordinator });
  const survey = await aSurvey(world, network);
  const outcome = await world.tx((tx) => anOutcome(tx, network.id, statement, coordinator));
  const organisation = await anOrganisation(world, network, 'Duo-Métiers');
  const promised = await aPromise(world, { network, organisation, owner: coordinator });
  const bilan = { kind: 'bilan' as const, aboutId: day.event.id, since: world.now() };
  return {
    people: { guest: visitor, member, coordinator, stranger },
    facts: {
      network: network.slug,
      event: day.event.id,
      round: day.roundIds[0] ?? '',
      registration: day.people.get('Awa') ?? '',
      task: 'facilitator',
      space: (await aSpace(world, network)).id,
      statement,
      survey: survey.id,
      asked: survey.questions[0]?.id ?? '',
      method: 'world-cafe',
      outcome,
      commitment: promised.id,
      experiment: await anExperiment(world, network, coordinator),
      step: newId(),
      point: (await world.tx((tx) => saveAgendaPoint(tx, network.id, bilan))) ?? '',
      ...(await aMinutesScene(world, network)),
      ...(await aMeetingScene(world, network)),
      import: await aList(world, coordinator, day.event),
      attachment: await anAttachment(world, coordinator, day.event),
      ...(await aPlan(world, coordinator, day.event)),
      choice: await aChoice(world, coordinator, day.event, { kind: 'meal', nameFr: 'Soupe' }),
      question: await aQuestion(world, coordinator, day.event, { askedFr: 'En voiture ?' }),
      number: '1',
      table: '1',
      writing: 'nothing',
      sequence: '1',
      piece: 'p0',
      document: newId(),
      // No seating was kept under it.
      version: newId(),
      paper: 'door-list.pdf',
      seal: 'not-a-seal',
      draft: newId(),
      secret: 'not-a-secret.ics',
      feed: newId(),
      pole: await aPole(world, { network, coordinator }, 'Outillage'),
      source: await aSource(world, { network, coordinator }),
      // Of accounts, asked for where there is none: what is not there is not there for anybody.
      passkey: newId(),
      invitation: newId(),
      request: newId(),
      printed: newId(),
      acceptance: newId(),
      gathering: newId(),
      file: 'report.docx',
      template: newId(),
      case: await aCase(world, day, 'Garde d’enfants'),
      slot: await aSlot(world, day, { title: 'Accueil' }),
      act: '999',
      sheet: 'wall.pdf',
      line: await aLine(world, day),
      wish: await aWish(world, day, ['Awa', 'Bram']),
      code: 'TILLEUL-0000',
      ...(await more(world, network.id, coordinator, member)),
    },
  };

  function anOutcome(tx: Parameters<typeof saveOutcome>[0], networkId: string, statementId: string, by: TestMember) {
    const told = { lang: 'fr' as const, text: 'C’est fait' };
    return saveOutcome(tx, { networkId, statementId, told, toldBy: by.personId, toldAt: world.now() });
  }
}

/** Found in the database: things the builders made on the way. */
async function more(
  world: World,
  networkId: string,
  coordinator: TestMember,
  member: TestMember,
): Promise<Record<string, string>> {
  const first = async (query: string, ...values: string[]) => {
    const { rows } = await world.pool.query<{ id: string }>(query, values);
    return rows[0]?.id ?? newId();
  };
  return {
    organisation: await first(
      'select organisation_id as id from organisation_in_network where network_id = $1',
      networkId,
    ),
    person: member.personId,
    membership: await first(
      'select id from membership where network_id = $1 and person_id = $2',
      networkId,
      member.personId,
    ),
    variant: await first('select id from timetable_variant where network_id = $1', networkId),
    session: await first('select id from session where person_id = $1', coordinator.personId),
  };
}
