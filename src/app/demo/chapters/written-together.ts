import { addAgendaItem, addAttendance, meetingHeld } from '#modules/meetings';
import { spacesOf } from '#modules/networks';
import { changeText } from '#platform/writing';
import { keepMoment } from '../../../modules/meetings/actions/live/name-moment.ts';
import { makeMeeting } from '../../../modules/meetings/actions/make-meeting.ts';
import { writeBlock } from '../../../modules/meetings/actions/minutes/write-block.ts';
import { textSubjectOf } from '../../../modules/meetings/live-kind.ts';
import { onlyWords } from '../../../modules/meetings/rules/minutes/block.ts';
import type { BlockKind } from '../../../modules/meetings/rules/minutes/kinds.ts';
import { changeAgendaItem } from '../../../modules/meetings/store/agenda.ts';
import { newElement, placeIn } from '../../../modules/meetings/store/live/text.ts';
import { emailOf, factsOf, type PersonName } from '../facts/persons.ts';
import { as, type Scene } from '../stage.ts';
import { fr, typeset } from '../words.ts';

type Written = { kind: BlockKind; words: string } & Record<string, string | number>;

const minute = 60_000;
const present: PersonName[] = ['Véronique Collard', 'Aïcha Bouzid', 'Fatoumata Barry', 'Nadia Benchekroun'];

const titles = [
  fr('Places avant 7 heures', { nl: 'Plaatsen vóór 7 uur', en: 'Places before 7 o’clock' }),
  fr("Accueil d'urgence le jour d'un entretien", {
    nl: 'Noodopvang op de dag van een gesprek',
    en: 'Emergency care on the day of an interview',
  }),
  fr('Ce que nous dirons à la Journée', { nl: 'Wat we op de netwerkdag zeggen', en: 'What we will say at the day' }),
];

/** The childcare group met on the last working day: its minutes are a draft that several are still writing in. */
export async function writtenTogether(scene: Scene): Promise<void> {
  const { tx, networkId, dates, personIds } = scene;
  const startsAt = dates.ago(1, '14:00');
  const at = (minutes: number) => new Date(startsAt.getTime() + minutes * minute);
  const planned = dates.ago(9, '10:20');
  const ana = await as(scene, 'Ana Verhaegen', planned);
  const space = (await spacesOf(tx, networkId)).find(({ kind }) => kind === 'workingGroup');
  const title = fr("Groupe Garde d'enfants", { nl: 'Groep Kinderopvang', en: 'Childcare group' });
  const placeName = fr('Halte Tilia, petite salle', { nl: 'Halte Tilia, kleine zaal', en: 'Halte Tilia, small room' });
  const event = { title, startsAt, endsAt: at(105), placeName, languages: ['fr', 'nl'] as ('fr' | 'nl')[] };
  const about = {
    chairId: personIds.get('Véronique Collard') ?? null,
    noteTakerId: personIds.get('Aïcha Bouzid') ?? null,
  };
  const made = { event: { ...event, spaceId: space?.id ?? null }, about };
  const { eventId } = await makeMeeting(tx, ana, made, null, planned);
  const which = { networkId, eventId };
  await meetingHeld(tx, which);
  const points: string[] = [];
  for (const point of titles) {
    const item = { title: point, kind: 'discussion' as const, minutes: 35 };
    const id = await addAgendaItem(tx, which, item, { by: ana.personId, now: planned });
    if (!id) throw new Error('A point of the story does not stand on its agenda');
    await changeAgendaItem(tx, { ...which, itemId: id }, { state: 'done', spentSeconds: 33 * 60 });
    points.push(id);
  }
  for (const name of present) {
    const { at: of, lang } = factsOf(name);
    const who = { name, personId: personIds.get(name) ?? null, email: emailOf(name, of), lang };
    await addAttendance(tx, which, {
      ...who,
      organisationId: scene.organisationIds[of],
      state: 'present',
      saidAt: at(2),
    });
  }

  const [early = '', urgent = '', day = ''] = points;
  const opening = onlyWords({
    lang: 'fr',
    text: typeset('fr', 'Aïcha et Fatoumata écrivent ensemble, chacune relit l’autre.'),
  });
  await writeBlock(tx, which, { agendaItemId: null, content: opening }, { by: ana.personId, now: at(4) });
  await write('Aïcha Bouzid', early, at(22), [
    { kind: 'text', words: 'Deux crèches ouvrent à 6 h 30, aucune ne le dit sur sa page.' },
    { kind: 'problem', words: "Quatre mères ont refusé un horaire d'équipe faute de place avant 7 heures." },
    { kind: 'proposal', words: 'Tenir une liste commune des places avant 7 heures, mise à jour chaque lundi.' },
    { kind: 'advantage', words: 'Un seul appel au lieu de six.' },
    { kind: 'drawback', words: 'Il faut quelqu’un le lundi matin, aussi en vacances.' },
  ]);
  await write('Fatoumata Barry', early, at(31), [
    {
      ...{ kind: 'decision', words: 'La liste commune est essayée trois mois, tenue à tour de rôle.' },
      ...{ mode: 'vote', votesFor: 3, votesAgainst: 0, votesAbstained: 1 },
    },
  ]);
  const fatoumata = await as(scene, 'Fatoumata Barry', at(33));
  await keepMoment(tx, which, { name: 'Au moment du vote', by: fatoumata.personId, now: at(33) });
  await write('Fatoumata Barry', early, at(36), [
    {
      ...{ kind: 'action', words: 'Écrire la première liste et l’envoyer aux guichets.' },
      ...{ owner: 'Nadia Benchekroun', dueOn: dates.next(5, '12:00').toISOString().slice(0, 10) },
    },
  ]);
  await write('Nadia Benchekroun', urgent, at(58), [
    { kind: 'information', words: "La halte prend un enfant sans rendez-vous le mardi et le jeudi, jusqu'à midi." },
    { kind: 'question', words: 'Qui paie quand l’entretien dure l’après-midi ?' },
    {
      kind: 'decision',
      words: "On demande à chaque commune une réponse écrite avant l'été.",
      mode: 'unanimityMinusOne',
    },
  ]);
  await write('Aïcha Bouzid', day, at(88), [
    { kind: 'text', words: 'Djamila parle la première, dix minutes, sans diapositives.' },
    {
      kind: 'action',
      words: 'Relire avec elle ce qu’elle veut dire, et ce qu’elle préfère taire.',
      owner: 'Véronique Collard',
    },
  ]);

  async function write(name: PersonName, item: string, now: Date, pieces: readonly Written[]): Promise<void> {
    const { personId } = await as(scene, name, now);
    await changeText(tx, textSubjectOf(which), { by: personId, now }, (doc) => {
      const place = placeIn(doc, item);
      const elements = pieces.map(({ words, ...said }) => newElement({ ...said, lang: 'fr' }, typeset('fr', words)));
      place.insert(place.length, elements);
    });
  }
}
