import { eventsOfKind } from '#modules/calendar';
import { type Db, inTransaction, type Tx } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import type { Language } from '#platform/texts';
import type { BroughtIn } from '../../rules/importing/brought-in.ts';
import type { Choices } from '../../rules/importing/choices.ts';
import type { Problems } from '../../rules/importing/problems.ts';
import { goesInto, type There } from '../../rules/importing/same-day.ts';
import { daysAfter, momentOn } from '../../rules/minutes/days.ts';
import { changeImport, holdImporting, importHeld } from '../../store/importing/imports.ts';
import { meetingHeld, meetingsHeld } from '../../store/meetings.ts';
import { minutesHeld } from '../../store/minutes/minutes.ts';
import { putMeeting } from '../make-meeting.ts';
import { approveWithin } from '../minutes/approve-within.ts';
import { keepOriginal } from './keep-original.ts';
import { keepPeople } from './keep-people.ts';
import { keepWords } from './keep-words.ts';
import { type Announced, planAnnounced } from './plan-announced.ts';

export type Saving = {
  importId: string;
  version: number;
  choices: Choices;
  brought: BroughtIn;
  /** In words: with how one took part; and where the next ones are, by their items. */
  placeName: string | null;
  nextPlaces: ReadonlyMap<string, string>;
  languages: Language[];
  lang: Language;
  /** null: of the whole network. */
  spaceId: string | null;
  /** People whom somebody may be: anything else in a form is nobody. */
  people: ReadonlySet<string>;
};

type Saved =
  | { outcome: 'saved'; eventId: string }
  | { outcome: 'stale' }
  /** Field → key of a text: what stands in the calendar has to be looked at first. */
  | { outcome: 'refused'; problems: Problems };

/**
 * One transaction: the meeting or what the text adds to one, who was there, its agenda, its minutes, the meetings it
 * announces, the original beside it. The import is held, so that of two who press at the same moment the second is led to
 * the meeting of the first; and imports of a network are saved one after the other, so that none misses what another made.
 */
export function saveAsMeeting(db: Db, { networkId, personId }: Member, saving: Saving, now: Date): Promise<Saved> {
  const whichImport = { networkId, importId: saving.importId };
  const authored = { by: personId, now };
  return inTransaction(db, async (tx) => {
    const held = orMissing(await importHeld(tx, whichImport));
    if (held.state === 'saved' && held.eventId) return { outcome: 'saved', eventId: held.eventId };
    if (held.state !== 'toReview' || held.version !== saving.version) return { outcome: 'stale' };
    await holdImporting(tx, networkId);
    const going = await whereTo(tx, networkId, saving);
    if ('problems' in going) return { outcome: 'refused', problems: going.problems };

    const { brought, lang, people } = saving;
    const eventId = going.intoId ?? (await newMeeting(tx, networkId, saving, authored));
    const which = { networkId, eventId };
    const meeting = orMissing(await meetingHeld(tx, which));
    const known = brought.people.map((one) => (people.has(one.personId) ? one : { ...one, personId: '' }));
    await keepPeople(tx, which, known, authored);
    const { points, statements } = brought;
    const isOver = meeting.event.endsAt <= now;
    await keepWords(tx, which, { points, statements, people: known, lang, isOver }, authored);
    await keepOriginal(tx, which, held, { lang, ...authored });
    const minutes = brought.isApproved ? await minutesHeld(tx, which) : null;
    if (minutes) await approveWithin(tx, minutes, { how: 'chair', ...authored });
    await planAnnounced(tx, meeting, going.announced, { lang, ...authored });
    // The text stands in the original from now on: it is not kept twice.
    const done = { state: 'saved' as const, eventId, text: null, understood: null, choices: {}, fileId: null };
    await changeImport(tx, whichImport, { ...done, decidedBy: personId, decidedAt: now });
    return { outcome: 'saved', eventId };
  });
}

type Going = { intoId: string | null; announced: Announced[] } | { problems: Problems };

/** Meetings of the calendar that are meant, held and still open to be written in; or what somebody has to say first. */
async function whereTo(tx: Tx, networkId: string, { brought, spaceId, nextPlaces }: Saving): Promise<Going> {
  const meetings: (There & { id: string })[] = [];
  for (const day of new Set([brought.day, ...brought.next.map((one) => one.day)]))
    meetings.push(...(await meetingsOn(tx, networkId, day)));

  const problems: Problems = {};
  const main = goesInto(brought.meeting, { day: brought.day, spaceId, meetings });
  if ('refused' in main) problems['into-meeting'] = `importing.problem.${main.refused}`;
  const into = 'into' in main ? main.into : null;
  const others = meetings.filter(({ id }) => id !== into?.id);
  const announced = brought.next.map((one) => {
    const goes = goesInto(one.meeting, { day: one.day, spaceId: into ? into.spaceId : spaceId, meetings: others });
    if ('refused' in goes) problems[`${one.id}-meeting`] = `importing.problem.${goes.refused}`;
    return { one, placeName: nextPlaces.get(one.id) ?? null, intoId: ('into' in goes && goes.into?.id) || null };
  });

  const meant = [
    { field: 'into-meeting', eventId: into?.id },
    ...announced.map(({ one, intoId }) => ({ field: `${one.id}-meeting`, eventId: one.points.length ? intoId : null })),
  ];
  for (const { field, eventId } of meant) {
    const state = eventId ? (await minutesHeld(tx, { networkId, eventId }))?.state : null;
    if (state && state !== 'draft') problems[field] = `importing.problem.${state}`;
  }
  if (Object.keys(problems).length > 0) return { problems };
  await meetingsHeld(
    tx,
    networkId,
    [into?.id, ...announced.map(({ intoId }) => intoId)].flatMap((id) => id ?? []),
  );
  return { intoId: into?.id ?? null, announced };
}

const meetingsOn = (tx: Tx, networkId: string, day: string) =>
  day
    ? eventsOfKind(tx, {
        ...{ networkId, kind: 'meeting' as const },
        from: momentOn(day, '00:00'),
        before: momentOn(daysAfter(day, 1), '00:00'),
      })
    : Promise.resolve([]);

function newMeeting(tx: Tx, networkId: string, saving: Saving, authored: { by: string; now: Date }): Promise<string> {
  const { brought, lang, placeName, languages, spaceId } = saving;
  const { title, startsAt, endsAt } = orMissing(brought.event);
  const words = (text: string) => ({ lang, text });
  const place = placeName ? words(placeName) : null;
  const event = { title: words(title), startsAt, endsAt, placeName: place, languages, spaceId };
  return putMeeting(tx, networkId, { event, about: {} }, authored);
}
