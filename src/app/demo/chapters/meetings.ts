import { eventsOfKind } from '#modules/calendar';
import { spacesOf } from '#modules/networks';
import { inTransaction } from '#platform/db';
import { addItem } from '../../../modules/meetings/actions/add-item.ts';
import { gatherNow } from '../../../modules/meetings/actions/gather-agendas.ts';
import { invite } from '../../../modules/meetings/actions/invite.ts';
import { sayWhether } from '../../../modules/meetings/actions/say-whether.ts';
import { makeSeries } from '../../../modules/meetings/actions/series.ts';
import { proposeTopic } from '../../../modules/meetings/actions/topics.ts';
import { attendanceOf } from '../../../modules/meetings/store/attendance.ts';
import { meetingHeld, saveMeeting } from '../../../modules/meetings/store/meetings.ts';
import { places } from '../facts/places.ts';
import { lead, writeAgenda } from '../held.ts';
import { as, type Scene } from '../stage.ts';
import { fr } from '../words.ts';
import { datePoll } from './date-poll.ts';
import { heldBefore, plenaryHeld } from './held-before.ts';

/** The committee’s meetings: one a month ago that left a point, and the next, whose agenda wrote itself. */
export async function meetings(scene: Scene): Promise<void> {
  const { tx, networkId, dates, now } = scene;
  const spaceId = (await spacesOf(tx, networkId)).find(({ kind }) => kind === 'committee')?.id ?? null;
  const begun = dates.inWeek(-9, 2, '10:00');
  const ana = await as(scene, 'Ana Verhaegen', begun);
  const title = fr('Comité d’accompagnement', { nl: 'Stuurgroep', en: 'Steering committee' });
  const held = await eventsOfKind(tx, { networkId, kind: 'meeting' });
  const committee = held.filter((one) => one.title.text === title.text);
  const series = {
    title,
    spaceId,
    rhythm: rhythmOf(committee),
    placeName: places.wielemans.placeName,
    defaultMinutes: 120,
    standingItems: [
      {
        title: fr('Infos de chacun', { nl: 'Nieuws van ieder', en: 'News from everybody' }),
        kind: 'information' as const,
        minutes: 10,
      },
    ],
    chairId: ana.personId,
    noteTakerId: null,
    timeKeeperId: null,
  };
  const seriesId = await makeSeries(tx, ana, series, begun);
  // Its meetings stand in the calendar already: they become those of the series.
  for (const { id: eventId } of committee)
    await inTransaction(tx, async (held) => {
      await meetingHeld(held, { networkId, eventId });
      await saveMeeting(held, { networkId, eventId }, { seriesId, chairId: ana.personId });
    });
  const last = committee.filter(({ endsAt }) => endsAt < now).at(-1);
  const coming = committee.find(({ startsAt }) => startsAt > now);
  if (!last || !coming) throw new Error('The committee of the story has not met yet, or meets no more');
  const ahead = coming.id;
  await heldBefore(
    scene,
    ana,
    committee.filter(({ id, endsAt }) => endsAt < now && id !== last.id),
  );
  const plenary = held.find((one) => one.spaceId === null && one.endsAt < now);
  if (plenary) await plenaryHeld(scene, ana, plenary);
  await writeAgenda(scene, ana, last, [
    {
      title: fr('Horaires des permanences du soir', {
        nl: 'Uren van de avondpermanentie',
        en: 'Hours of the evening desks',
      }),
      kind: 'discussion',
      minutes: 25,
    },
    {
      title: fr('Qui accueille les stagiaires en été', {
        nl: 'Wie ontvangt de stagiairs in de zomer',
        en: 'Who receives trainees in summer',
      }),
      kind: 'decision',
      minutes: 20,
    },
  ]);
  await lead(scene, ana, last, [
    ['next', 0],
    ['next', 12],
    ['skip', 40],
  ]);

  await gatherNow(tx, ana, ahead, dates.ago(6, '10:00'));
  const asked = dates.ago(4, '14:00');
  await invite(tx, ana, { eventId: ahead, whole: true, personIds: [], others: [] }, asked);
  for (const [i, { id: attendanceId }] of (await attendanceOf(tx, { networkId, eventId: ahead })).entries())
    if (i % 3 < 2)
      await sayWhether(
        tx,
        { networkId, eventId: ahead, attendanceId, answer: i % 3 === 0 ? 'coming' : 'excused', replacement: null },
        dates.ago(3, '09:20'),
      );
  const nadia = await as(scene, 'Nadia Benchekroun', asked);
  await addItem(
    tx,
    nadia,
    {
      eventId: ahead,
      item: {
        title: fr('Tickets de tram pour venir aux entretiens', {
          nl: 'Tramtickets om naar gesprekken te komen',
          en: 'Tram tickets to come to interviews',
        }),
        kind: 'decision',
        minutes: 15,
      },
    },
    dates.ago(2, '16:10'),
  );
  await proposeTopic(
    tx,
    nadia,
    {
      title: fr('Les enjeux du numérique pour les usagers', {
        nl: 'Wat digitaal betekent voor gebruikers',
        en: 'What digital services mean for users',
      }),
      why: fr('Une réunion qui ne parle que de cela.', {
        nl: 'Een vergadering die alleen daarover gaat.',
        en: 'A meeting that speaks of nothing else.',
      }),
      spaceId: null,
    },
    dates.ago(8, '11:00'),
  );
  await datePoll(scene);
}

/** The rhythm that the committee’s dates keep, whenever the demo is started: the next one’s Tuesday of its month. */
function rhythmOf(committee: readonly { startsAt: Date }[]) {
  const day = committee.at(-1)?.startsAt.getUTCDate() ?? 1;
  const months = committee.map(({ startsAt }) => startsAt.getUTCMonth() + 1);
  return {
    every: 'month' as const,
    weekday: 2,
    nth: day > 28 ? -1 : Math.ceil(day / 7),
    time: '09:30',
    notIn: [7, 8].filter((month) => !months.includes(month)),
  };
}
