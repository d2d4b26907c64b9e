import { eventsOfKind } from '#modules/calendar';
import { addAgendaItem, addAttendance, attendanceOf, meetingHeld } from '#modules/meetings';
import type { Written } from '#platform/texts';
import { approve } from '../../../modules/meetings/actions/minutes/approve.ts';
import { sendToApprove } from '../../../modules/meetings/actions/minutes/send-to-approve.ts';
import { writeBlock } from '../../../modules/meetings/actions/minutes/write-block.ts';
import { type BlockContent, onlyWords } from '../../../modules/meetings/rules/minutes/block.ts';
import type { BlockKind } from '../../../modules/meetings/rules/minutes/kinds.ts';
import { changeAgendaItem } from '../../../modules/meetings/store/agenda.ts';
import { changeAttendance } from '../../../modules/meetings/store/attendance.ts';
import { saveMeeting } from '../../../modules/meetings/store/meetings.ts';
import { minutesOf } from '../../../modules/meetings/store/minutes/minutes.ts';
import { emailOf, factsOf, type PersonName } from '../facts/persons.ts';
import { as, type Scene } from '../stage.ts';
import { fr } from '../words.ts';

type Noted = { kind: BlockKind; words: Written } & Partial<BlockContent>;
type Point = { title: Written; noted: Noted[] };

const present: PersonName[] = [
  'Koen Verbeke',
  'Nadia Benchekroun',
  'Benoît Hermans',
  'Fatoumata Barry',
  'Sophie Delvaux',
];
const excused: PersonName[] = ['Rachid Ouali'];

/** Two meetings of the committee: the minutes of one are approved, those of the last one wait to be. */
export async function minutesNoted(scene: Scene): Promise<void> {
  const { tx, networkId, dates } = scene;
  const before = dates.inWeek(-3, 1, '00:01');
  const meetings = await eventsOfKind(tx, { networkId, kind: 'meeting', from: dates.inWeek(-9, 1, '00:01'), before });
  const held = meetings.filter(({ title, cancelledAt }) => !cancelledAt && title.text.startsWith('Comité'));
  const [approved, last] = [held.at(0), held.at(-1)];
  if (!approved || !last || approved.id === last.id)
    throw new Error('The story speaks of two meetings of the committee');
  const writtenAt = dates.inWeek(-8, 4, '16:20');
  await note(scene, approved.id, await firstPoints(scene), writtenAt);
  await send(scene, approved.id, dates.inWeek(-8, 5, '09:30'), dates.inWeek(-6, 1, '12:00'));
  const ana = await as(scene, 'Ana Verhaegen', writtenAt);
  const done = await approve(tx, ana, { eventId: approved.id, round: 1 }, dates.inWeek(-6, 2, '10:05'));
  if (done.outcome !== 'approved') throw new Error(`The minutes were not approved: ${done.outcome}`);
  await note(scene, last.id, lastPoints(scene), dates.inWeek(-4, 4, '17:10'));
  await send(scene, last.id, dates.ago(5, '09:40'), dates.next(5, '12:00'));
}

async function note(scene: Scene, eventId: string, points: Point[], now: Date): Promise<void> {
  const { tx, networkId } = scene;
  const ana = await as(scene, 'Ana Verhaegen', now);
  const which = { networkId, eventId };
  const said = { by: ana.personId, now };
  await meetingHeld(tx, which);
  await saveMeeting(tx, which, {
    chairId: ana.personId,
    noteTakerId: scene.personIds.get('Nadia Benchekroun') ?? null,
  });
  await come(scene, eventId, now);
  for (const { title, noted } of points) {
    const itemId = await addAgendaItem(tx, which, { title, kind: 'discussion', minutes: 25 }, said);
    if (itemId) await changeAgendaItem(tx, { ...which, itemId }, { state: 'done' });
    for (const { kind, words, ...more } of noted) {
      const content = { ...onlyWords(words, kind), ...more };
      await writeBlock(tx, which, { agendaItemId: itemId, content }, { by: ana.personId, now });
    }
  }
}

async function come(scene: Scene, eventId: string, now: Date): Promise<void> {
  const { tx, networkId, organisationIds, personIds } = scene;
  const which = { networkId, eventId };
  // Who said they come stands on the list already.
  const expected = new Map((await attendanceOf(tx, which)).map(({ personId, email, id }) => [personId ?? email, id]));
  for (const name of [...present, ...excused]) {
    const { at, lang } = factsOf(name);
    const state = excused.includes(name) ? ('excused' as const) : ('present' as const);
    const who = { name, personId: personIds.get(name) ?? null, email: emailOf(name, at), lang };
    const attendanceId = expected.get(who.personId ?? who.email);
    if (attendanceId) await changeAttendance(tx, { ...which, attendanceId }, { state, saidAt: now });
    else await addAttendance(tx, which, { ...who, organisationId: organisationIds[at], state, saidAt: now });
  }
}

async function send(scene: Scene, eventId: string, now: Date, until: Date): Promise<void> {
  const { tx, networkId } = scene;
  const ana = await as(scene, 'Ana Verhaegen', now);
  const kept = await minutesOf(tx, { networkId, eventId });
  const approveUntil = until.toISOString().slice(0, 10);
  const sending = {
    eventId,
    seen: kept?.version ?? 0,
    way: 'chair' as const,
    approveUntil,
    audience: 'members' as const,
  };
  const done = await sendToApprove(tx, ana, { ...sending, sendsWhenApproved: false }, now);
  if (done.outcome !== 'sent') throw new Error(`The minutes were not sent: ${done.outcome}`);
}

async function firstPoints({ dates, personIds, organisationIds }: Scene): Promise<Point[]> {
  return [
    {
      title: fr("Les guichets et l'attente", { nl: 'De loketten en het wachten', en: 'Counters and waiting' }),
      noted: [
        {
          kind: 'text',
          words: fr(
            'Trois services reçoivent les mêmes personnes la même semaine. Chacune raconte trois fois son histoire.',
            {
              nl: 'Drie diensten ontvangen dezelfde mensen in dezelfde week. Iedereen vertelt drie keer zijn verhaal.',
            },
          ),
        },
        {
          kind: 'problem',
          words: fr("L'accueil du lundi déborde, celui du jeudi est vide.", {
            nl: 'Op maandag is het onthaal overvol, op donderdag is het leeg.',
          }),
        },
        {
          kind: 'decision',
          words: fr('Une permanence commune, à deux services, chaque jeudi matin pendant six mois.', {
            nl: 'Een gezamenlijke permanentie van twee diensten, elke donderdagochtend, zes maanden lang.',
          }),
          mode: 'unanimity',
          reviewOn: dates.dayWeeksAgo(-18),
        },
        {
          kind: 'action',
          words: fr('Afficher les nouvelles heures aux trois guichets.', {
            nl: 'De nieuwe uren uithangen aan de drie loketten.',
          }),
          ownerId: personIds.get('Nadia Benchekroun') ?? null,
          organisationId: organisationIds.rampe,
          dueOn: dates.dayWeeksAgo(-1),
        },
      ],
    },
    {
      title: fr('Le budget de la Journée', { nl: 'Het budget van de netwerkdag', en: 'The budget of the day' }),
      noted: [
        {
          kind: 'proposal',
          words: fr("Avancer les tickets de tram à l'accueil, sans justificatif.", {
            nl: 'Tramtickets voorschieten aan het onthaal, zonder bewijsstuk.',
          }),
        },
        {
          kind: 'decision',
          words: fr("Les tickets sont avancés à l'accueil, sur le budget de la Journée, jusqu'à 120\u00a0€.", {
            nl: 'De tickets worden voorgeschoten aan het onthaal, op het budget van de netwerkdag, tot 120\u00a0€.',
          }),
          mode: 'vote',
          votesFor: 5,
          votesAgainst: 0,
          votesAbstained: 1,
        },
        {
          kind: 'information',
          words: fr("La salle Tilleul est de plain-pied depuis les travaux de l'été.", {
            nl: 'De zaal Tilleul is sinds de werken van deze zomer gelijkvloers.',
          }),
        },
      ],
    },
  ];
}

const lastPoints = ({ dates, personIds, organisationIds }: Scene): Point[] => [
  {
    title: fr('Ce qui est en retard', { nl: 'Wat achterloopt', en: 'What is late' }),
    noted: [
      {
        kind: 'text',
        words: fr('Quatre engagements sont en retard. Deux ont une nouvelle date, deux attendent une réponse.', {
          nl: 'Vier engagementen lopen achter. Twee hebben een nieuwe datum, twee wachten op antwoord.',
        }),
      },
      {
        kind: 'action',
        words: fr('Appeler les deux organisations qui n’ont pas répondu.', {
          nl: 'De twee organisaties opbellen die niet geantwoord hebben.',
        }),
        ownerId: personIds.get('Koen Verbeke') ?? null,
        ownerName: personIds.has('Koen Verbeke') ? null : 'Koen Verbeke',
        organisationId: organisationIds[factsOf('Koen Verbeke').at],
        dueOn: dates.dayWeeksAgo(-2),
      },
    ],
  },
  {
    title: fr("La Journée sur la garde d'enfants", {
      nl: 'De netwerkdag over kinderopvang',
      en: 'The day on childcare',
    }),
    noted: [
      {
        kind: 'question',
        words: fr("Faut-il garder des places pour celles et ceux qui s'inscrivent au guichet ?", {
          nl: 'Houden we plaatsen vrij voor wie zich aan het loket inschrijft?',
        }),
      },
      {
        kind: 'decision',
        words: fr("Six places restent libres jusqu'à la veille pour les inscriptions au guichet.", {
          nl: 'Zes plaatsen blijven vrij tot de dag voordien voor inschrijvingen aan het loket.',
        }),
        mode: 'consensus',
      },
    ],
  },
];
