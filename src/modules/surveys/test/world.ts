import type { Tx } from '#platform/db';
import { openWorld, type Visitor, type World } from '../../../../test/world.ts';
import { aMember, type TestMember, type TestNetwork } from '../../accounts/test/world.ts';
import { addParticipant } from '../../calendar/store/people/add-participant.ts';
import type { TestEvent } from '../../calendar/test/world.ts';
import type { TestSpace } from '../../networks/test/world.ts';
import { codePath, ownAnswerPath } from '../addresses.ts';
import { fieldOf } from '../rules/ballot.ts';
import type { Definition, Question } from '../rules/question.ts';
import { questionsOf, saveQuestion } from '../store/questions.ts';
import { type SurveyContent, saveSurvey } from '../store/save-survey.ts';
import { surveyOf } from '../store/surveys.ts';

export const openSurveysWorld = openWorld;

export const fr = (text: string) => ({ lang: 'fr' as const, text });
const option = (id: string, text: string) => ({ id, words: fr(text) });

export const barometer: Definition = {
  kind: 'barometer',
  low: fr('événement occupationnel'),
  high: fr('production de contenu'),
};
export const dots: Definition = {
  kind: 'dots',
  options: [option('o1', 'Garderie'), option('o2', 'Mobilité')],
  dots: 3,
};
export const matrix: Definition = {
  kind: 'matrix',
  rows: [option('r1', 'Logement'), option('r2', 'Santé')],
  columns: [option('c1', 'Intervision'), option('c2', 'Visite')],
  most: 2,
};
export const good: Definition = { kind: 'said', as: 'good' };
export const checkIn: Definition = { kind: 'checkIn', most: 3 };

export type TestSurvey = { id: string; path: string; byCode: string; questions: Question[] };

type Given = Partial<SurveyContent> & {
  kind?: 'survey' | 'evaluation';
  event?: TestEvent;
  space?: TestSpace;
  asks?: Definition[];
  copyOf?: TestSurvey;
};

/** Open to anyone in the room, with one barometer, unless the test is about that. */
export async function aSurvey(world: World, network: TestNetwork, given: Given = {}): Promise<TestSurvey> {
  const { kind = 'survey', event, space, asks = [barometer], copyOf, ...content } = given;
  const id = await world.tx(async (tx: Tx) => {
    const surveyId = await saveSurvey(tx, {
      networkId: network.id,
      subjectKind: event ? 'event' : space ? 'space' : 'network',
      subjectId: event?.id ?? space?.id ?? network.id,
      kind,
      title: fr('Baromètre de la journée'),
      about: null,
      audience: space ? 'space' : 'anyone',
      opensAt: world.now(),
      closesAt: null,
      wantsLetters: false,
      madeBy: null,
      madeAt: world.now(),
      copyOf: copyOf?.id ?? null,
      ...content,
    });
    for (const [position, definition] of asks.entries()) {
      const origin = copyOf?.questions[position]?.origin;
      const question = { asked: fr(`Question ${position + 1}`), help: null, definition, position };
      await saveQuestion(tx, { networkId: network.id, surveyId }, origin ? { ...question, origin } : question);
    }
    return surveyId;
  });
  const which = { networkId: network.id, surveyId: id };
  const survey = await surveyOf(world.db, which);
  return {
    id,
    path: `${network.path}/surveys/${id}`,
    byCode: codePath(survey?.code ?? ''),
    questions: await questionsOf(world.db, which),
  };
}

/** What a form of the first question holds: a place on the barometer. */
export const placed = ({ questions }: TestSurvey, at: number, why = ''): Record<string, string> => {
  const id = questions[0]?.id ?? '';
  return { [fieldOf(id, 'at')]: String(at), [fieldOf(id, 'why')]: why };
};

/** A phone that has been shown the page of the code and keeps its cookie. */
export async function aPhone(world: World, survey: TestSurvey): Promise<Visitor & { cookie: string }> {
  const shown = await world.visit({}, survey.byCode);
  return {
    cookie: shown.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  };
}

/** So many phones answer, each once. */
export async function phonesAnswer(world: World, survey: TestSurvey, places: number[], why = ''): Promise<void> {
  for (const at of places) await world.submit(await aPhone(world, survey), survey.byCode, placed(survey, at, why));
}

/** Somebody at the event, without an account unless `personId`; returns the link of their answer. */
export async function aRegistered(
  world: World,
  network: TestNetwork,
  {
    event,
    survey,
    name = 'Driss',
    person,
  }: { event: TestEvent; survey?: TestSurvey; name?: string; person?: TestMember },
): Promise<{ id: string; link: string }> {
  const id = await world.tx((tx) =>
    addParticipant(tx, {
      networkId: network.id,
      eventId: event.id,
      givenName: name,
      familyName: null,
      organisationId: null,
      organisationName: null,
      role: 'serviceUser',
      language: 'fr',
      source: 'hand',
      by: null,
      now: world.now(),
    }),
  );
  if (person)
    await world.pool.query('update registration set person_id = $1, email = $2 where id = $3', [
      person.personId,
      person.email,
      id,
    ]);
  const link = survey
    ? ownAnswerPath(network.slug, { networkId: network.id, surveyId: survey.id, registrationId: id })
    : '';
  return { id, link };
}

export async function ballots(world: World, survey: TestSurvey): Promise<{ key: string; said: unknown }[]> {
  const { rows } = await world.pool.query<{ key: string; said: unknown }>(
    'select key, said from survey_ballot where survey_id = $1 order by key',
    [survey.id],
  );
  return rows;
}

export const coordinatorOf = (world: World, network: TestNetwork) =>
  aMember(world, network, { role: 'coordinator', name: 'Carine Lefèvre' });
