import { say } from '#modules/statements';
import { editEvent } from '../../../modules/calendar/actions/events/edit-event.ts';
import { announce, contentOf } from '../announce.ts';
import { comes, comesAsUser } from '../come.ts';
import { prepareRounds } from '../compose.ts';
import { places, stepFree } from '../facts/places.ts';
import { as, catchUp, type Scene } from '../stage.ts';
import { fr, nl } from '../words.ts';
import { dayAsks } from './what-is-asked.ts';

/** The day in nine weeks. Its list of people is still to come, its groups still to be composed: by whoever tries. */
export async function comingDay(scene: Scene): Promise<void> {
  const { tx, dates } = scene;
  const at = (clock: string) => dates.inWeek(9, 4, clock);
  const first = {
    kind: 'day' as const,
    title: fr("Qui garde les enfants pendant qu'on cherche du travail ?", {
      nl: 'Wie past op de kinderen terwijl we werk zoeken?',
      en: 'Who looks after the children while we look for work?',
    }),
    about: fr(
      "Chercher du travail quand on n'a personne pour garder les enfants. Le matin, en tables mélangées, à partir de trois situations. L'après-midi, chaque organisation dit ce qu'elle peut promettre, et pour quand.\n\nUn coin pour les enfants est prévu, avec deux puéricultrices de Halte Tilia.",
      {
        nl: 'Werk zoeken als niemand op de kinderen kan passen. In de voormiddag aan gemengde tafels, vanuit drie situaties. In de namiddag zegt elke organisatie wat ze kan beloven, en tegen wanneer.\n\nEr is een kinderhoek, met twee begeleidsters van Halte Tilia.',
        en: 'Looking for work when nobody can look after the children. In the morning, at mixed tables, starting from three situations. In the afternoon each organisation says what it can promise, and by when.\n\nThere is a corner for children, with two childcare workers from Halte Tilia.',
      },
    ),
    startsAt: at('09:00'),
    endsAt: at('16:00'),
    ...places.wiels,
    accessNote: stepFree,
    audience: 'public' as const,
    places: 64,
    registrationClosesAt: dates.inWeek(7, 4, '17:00'),
  };
  const eventId = await announce(scene, 'Ana Verhaegen', first, dates.ago(17, '11:00'));
  await firstToCome(scene, eventId);

  const shorter = { ...first, endsAt: at('15:30') };
  const earlier = dates.ago(6, '15:10');
  const ana = await as(scene, 'Ana Verhaegen', earlier);
  await editEvent(tx, ana, { eventId, version: 1 }, contentOf(shorter), earlier);
  await catchUp(scene, earlier);

  const elsewhere = { ...shorter, ...places.tilleul };
  const now = dates.ago(1, '10:40');
  await editEvent(tx, ana, { eventId, version: 2 }, contentOf(elsewhere), now);
  const rounds = [
    { name: fr('Situations', { nl: 'Situaties', en: 'Situations' }), startsAt: at('09:30'), endsAt: at('11:00') },
    { name: fr('Pistes', { nl: 'Denksporen', en: 'Ways forward' }), startsAt: at('11:15'), endsAt: at('12:15') },
  ];
  await prepareRounds(scene, eventId, rounds, now);
  await catchUp(scene, now);
  await dayAsks(scene, eventId, now);
  await saidAlready(scene, eventId);
}

async function firstToCome(scene: Scene, eventId: string): Promise<void> {
  const { dates } = scene;
  const people = [
    'Véronique Collard',
    'Aïcha Bouzid',
    'Nadia Benchekroun',
    'Koen Verbeke',
    'Marie-Ange Uwimana',
    'Omar Diop',
  ] as const;
  for (const [i, name] of people.entries()) await comes(scene, name, eventId, dates.ago(15 - i, '10:20'));
  await comesAsUser(scene, { name: 'Djamila', lang: 'fr' }, eventId, dates.ago(8, '16:05'));
  await comesAsUser(scene, { name: 'Luz', lang: 'nl' }, eventId, dates.ago(7, '09:45'));
}

async function saidAlready(scene: Scene, eventId: string): Promise<void> {
  const { tx, networkId, dates } = scene;
  const subject = { networkId, kind: 'event', id: eventId };
  const aicha = dates.ago(5, '12:50');
  const { personId, organisationId } = await as(scene, 'Aïcha Bouzid', aicha);
  const idea = fr('Prévoir un vrai coin pour les enfants ce jour-là. On ne peut pas en parler sans eux.', {
    nl: 'Voorzie die dag een echte kinderhoek. We kunnen er niet over praten zonder hen.',
  });
  await say(tx, { subject, kind: 'idea', said: idea, personId, name: null, organisationId, now: aicha });

  const need = nl('Een opvangplaats voor twee uur, de dag zelf. Meer vraag ik niet.', {
    fr: 'Une place de garde pour deux heures, le jour même. Je ne demande pas plus.',
  });
  const luz = dates.ago(4, '17:30');
  await say(tx, { subject, kind: 'need', said: need, personId: null, name: 'Luz', organisationId: null, now: luz });
}
