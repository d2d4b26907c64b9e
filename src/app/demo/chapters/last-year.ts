import { type Participant, participantsOf } from '#modules/calendar';
import { say } from '#modules/statements';
import { newId } from '#platform/db';
import { noteArrival } from '../../../modules/calendar/actions/door/note-arrival.ts';
import type { Day } from '../../../modules/days/rules/day.ts';
import { tellOutcome } from '../../../modules/statements/actions/tell-outcome.ts';
import { announce } from '../announce.ts';
import { comes, comesAsUser } from '../come.ts';
import { compose, placeTables, prepareRounds } from '../compose.ts';
import { type PersonName, personNames } from '../facts/persons.ts';
import { places, stepFree } from '../facts/places.ts';
import { saidLastYear } from '../facts/said-last-year.ts';
import { cameLastYear } from '../facts/service-users.ts';
import { as, catchUp, type Scene } from '../stage.ts';
import { fr } from '../words.ts';
import { lastYearsTimetable } from './last-year-timetable.ts';

const notYetThere: PersonName[] = ['Lotte Segers', 'Emilia Nowak', 'Zoé Charlier'];

/** The day of almost a year ago: held, and what was said at its tables followed ever since. Returns its id. */
export async function lastYear(scene: Scene): Promise<string> {
  const { dates } = scene;
  const at = (clock: string) => dates.inWeek(dates.lastDay, 4, clock);
  const eventId = await announce(
    scene,
    'Ana Verhaegen',
    {
      kind: 'day',
      title: fr('Premier rendez-vous, première porte', {
        nl: 'Eerste afspraak, eerste deur',
        en: 'First appointment, first door',
      }),
      about: fr(
        "Ce qui se passe la première fois qu'on pousse la porte d'un service : ce qu'on demande, ce qu'on comprend, et si l'on revient.",
        {
          nl: 'Wat er gebeurt als iemand voor het eerst bij een dienst binnenstapt: wat er gevraagd wordt, wat er begrepen wordt, en of die persoon terugkomt.',
          en: 'What happens the first time somebody walks into a service: what is asked, what is understood, and whether they come back.',
        },
      ),
      startsAt: at('09:00'),
      endsAt: at('15:30'),
      ...places.wiels,
      accessNote: stepFree,
      audience: 'public',
      places: 56,
    },
    dates.inWeek(dates.lastDay - 10, 2, '10:00'),
  );
  for (const [i, name] of personNames.filter((one) => !notYetThere.includes(one)).entries())
    await comes(scene, name, eventId, dates.inWeek(dates.lastDay - 8 + (i % 6), 3, '10:30'));
  for (const user of cameLastYear) await comesAsUser(scene, user, eventId, dates.inWeek(dates.lastDay - 2, 2, '15:00'));
  await comesAsUser(scene, { name: 'Linda', lang: 'fr' }, eventId, dates.inWeek(dates.lastDay - 1, 1, '09:30'));

  const before = dates.inWeek(dates.lastDay, 3, '16:00');
  await catchUp(scene, before);
  const rounds = [
    { name: fr("L'accueil", { nl: 'Het onthaal', en: 'The welcome' }), startsAt: at('09:30'), endsAt: at('11:00') },
    { name: fr('La suite', { nl: 'Wat volgt', en: 'What follows' }), startsAt: at('13:00'), endsAt: at('14:30') },
  ];
  await prepareRounds(scene, eventId, rounds, before);
  await lastYearsTimetable(scene, eventId, before);
  const day = await compose(scene, eventId, 1, before);
  await placeTables(scene, day);
  await theyArrive(scene, eventId);
  await theySpeak(scene, day);
  return eventId;
}

/** 41 of 46 were there; one left at noon. */
async function theyArrive(scene: Scene, eventId: string): Promise<void> {
  const { tx, networkId, personIds, dates } = scene;
  const door = { networkId, eventId, personId: personIds.get('Tom Wauters') ?? null };
  const people = await participantsOf(tx, { networkId, eventId });
  const note = ({ id: registrationId }: Participant, state: 'present' | 'absent' | 'left', clock: string) =>
    noteArrival(tx, door, { id: newId(), registrationId, state }, dates.inWeek(dates.lastDay, 4, clock));
  for (const [i, person] of people.entries()) {
    if (i % 9 === 8) await note(person, 'absent', '09:50');
    else await note(person, 'present', `08:${String(40 + (i % 20)).padStart(2, '0')}`);
  }
  const [early] = people;
  if (early) await note(early, 'left', '12:20');
}

async function theySpeak(scene: Scene, day: Day): Promise<void> {
  const { tx, networkId, dates } = scene;
  for (const { round, table, kind, said, by, outcomes = [] } of saidLastYear) {
    const now = dates.inWeek(dates.lastDay, 4, round === 0 ? '10:50' : '14:20');
    const group = day.rounds[round]?.groups[table];
    if (!group) throw new Error('The story speaks of a table that is not there');
    const member = by && 'member' in by ? await as(scene, by.member, now) : null;
    const statementId = await say(tx, {
      subject: { networkId, kind: 'group', id: group.id },
      kind,
      said,
      personId: member?.personId ?? null,
      name: by && 'name' in by ? by.name : null,
      organisationId: member?.organisationId ?? null,
      now,
    });
    for (const { told, by: teller, weeks } of outcomes) {
      const at = dates.inWeek(-weeks, 3, '11:20');
      const member = await as(scene, teller, at);
      await tellOutcome(tx, member, { statementId, words: told.text, lang: told.lang }, at);
    }
  }
}
