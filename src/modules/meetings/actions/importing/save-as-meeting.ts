import { attachDocument } from '#modules/calendar';
import { type Db, inTransaction, newId, type Tx } from '#platform/db';
import { documentKind, fileBytes, removeFile } from '#platform/files';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import type { Language } from '#platform/texts';
import type { BroughtIn } from '../../rules/importing/brought-in.ts';
import type { Choices } from '../../rules/importing/choices.ts';
import { contentOfKind, onlyWords } from '../../rules/minutes/block.ts';
import { addAgendaItem } from '../../store/agenda.ts';
import { addAttendance } from '../../store/attendance.ts';
import { changeImport, importHeld, type MeetingImport } from '../../store/importing/imports.ts';
import { meetingHeld } from '../../store/meetings.ts';
import { saveBlock } from '../../store/minutes/blocks.ts';
import { changeMinutes, minutesBegun, type Which } from '../../store/minutes/minutes.ts';
import { putMeeting } from '../make-meeting.ts';

export type Saving = {
  importId: string;
  version: number;
  choices: Choices;
  brought: BroughtIn;
  /** In words: with how one took part. */
  placeName: string | null;
  languages: Language[];
  lang: Language;
  /** null: of the whole network. */
  spaceId: string | null;
  /** People whom somebody may be: anything else in a form is nobody. */
  people: ReadonlySet<string>;
};

type Saved = { outcome: 'saved'; eventId: string } | { outcome: 'stale' };

/**
 * One transaction: the meeting, who was there, its agenda, its minutes as a draft, the original beside it. The import is
 * held, so that of two who press at the same moment the second is led to the meeting of the first.
 */
export function saveAsMeeting(db: Db, { networkId, personId }: Member, saving: Saving, now: Date): Promise<Saved> {
  const whichImport = { networkId, importId: saving.importId };
  const authored = { by: personId, now };
  return inTransaction(db, async (tx) => {
    const held = orMissing(await importHeld(tx, whichImport));
    if (held.state === 'saved' && held.eventId) return { outcome: 'saved', eventId: held.eventId };
    if (held.state !== 'toReview' || held.version !== saving.version) return { outcome: 'stale' };

    const { brought, lang, placeName, languages, spaceId } = saving;
    const words = (text: string) => ({ lang, text });
    const { title, startsAt, endsAt } = brought;
    const place = placeName ? words(placeName) : null;
    const event = { title: words(title), startsAt, endsAt, placeName: place, languages, spaceId };
    const eventId = await putMeeting(tx, networkId, { event, about: {} }, authored);
    const which = { networkId, eventId };
    await meetingHeld(tx, which);
    await savePeople(tx, which, saving, authored);
    await saveWords(tx, which, saving, authored);
    await keepOriginal(tx, which, held, { lang, authored });
    // The text stands in the original from now on: it is not kept twice.
    const done = { state: 'saved' as const, eventId, text: null, understood: null, choices: {}, fileId: null };
    await changeImport(tx, whichImport, { ...done, decidedBy: personId, decidedAt: now });
    return { outcome: 'saved', eventId };
  });
}

type Authored = { by: string; now: Date };

async function savePeople(tx: Tx, which: Which, { brought, people }: Saving, { by, now }: Authored): Promise<void> {
  for (const { name, organisation, email, state, personId } of brought.people)
    await addAttendance(tx, which, {
      name: name || email,
      state,
      organisationName: organisation || null,
      email: email || null,
      personId: people.has(personId) ? personId : null,
      ...(state !== 'invited' && { saidAt: now, by }),
    });
}

/** What is over waits for no other meeting: its points are done. */
async function saveWords(tx: Tx, which: Which, { brought, lang }: Saving, authored: Authored): Promise<void> {
  const itemIds = new Map<string, string>();
  const state = brought.endsAt <= authored.now ? ('done' as const) : ('planned' as const);
  for (const { id, words } of brought.points) {
    const item = { title: { lang, text: words }, kind: 'discussion' as const, minutes: null, state };
    const itemId = await addAgendaItem(tx, which, item, authored);
    if (itemId) itemIds.set(id, itemId);
  }
  if (brought.statements.length === 0) return;
  await minutesBegun(tx, which, authored.now);
  for (const { kind, words, point, mode, owner, due } of brought.statements) {
    const content = { ...onlyWords({ lang, text: words }, kind), mode, ownerName: owner || null, dueOn: due };
    const agendaItemId = (point && itemIds.get(point)) || null;
    await saveBlock(tx, which, { id: newId(), agendaItemId, content: contentOfKind(content) }, authored);
  }
  await changeMinutes(tx, which);
}

/** What may be handed on as it is hangs on the meeting as it came; a page or a pasted text as the words that were read. */
async function keepOriginal(
  tx: Tx,
  which: Which,
  { networkId, fileId, name, text }: MeetingImport,
  { lang, authored }: { lang: Language; authored: Authored },
): Promise<void> {
  const bytes = fileId ? await fileBytes({ networkId, id: fileId }) : null;
  const kind = bytes && documentKind(bytes);
  const called = { lang, text: name.replace(/\.[a-z0-9]{1,5}$/i, '').slice(0, 120) || name };
  const document =
    bytes && kind && fileId
      ? { kind, bytes, fileName: name, name: called, fileId }
      : { kind: 'txt' as const, bytes: new TextEncoder().encode(text ?? ''), fileName: `${name}.txt`, name: called };
  await attachDocument(tx, which, document, authored);
  if (fileId && !kind) await removeFile(tx, { networkId, id: fileId });
}
