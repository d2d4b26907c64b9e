import { newId, type Tx } from '#platform/db';
import type { Language } from '#platform/texts';
import type { BroughtIn } from '../../rules/importing/brought-in.ts';
import { saySame } from '../../rules/importing/joining.ts';
import { folded } from '../../rules/importing/match.ts';
import type { PersonBrought } from '../../rules/importing/merge-people.ts';
import { contentOfKind, onlyWords } from '../../rules/minutes/block.ts';
import { acted, addAgendaItem, agendaOf, changeAgendaItem } from '../../store/agenda.ts';
import { textFollows } from '../../store/live/follow-rows.ts';
import type { Which } from '../../store/meetings.ts';
import { blocksOf, saveBlock } from '../../store/minutes/blocks.ts';
import { changeMinutes, minutesBegun } from '../../store/minutes/minutes.ts';

type Authored = { by: string; now: Date };
type Words = Pick<BroughtIn, 'points' | 'statements' | 'people'> & {
  lang: Language;
  /** What is over waits for no other meeting: its points are done. */
  isOver: boolean;
};

/** The agenda and what was said under each of its points, after what stands there already and never twice. */
export async function keepWords(tx: Tx, which: Which, words: Words, authored: Authored): Promise<void> {
  const itemIds = await keepPoints(tx, which, words, authored);
  const { statements, people, lang } = words;
  if (statements.length === 0) return;
  await minutesBegun(tx, which, authored.now);
  const there = await blocksOf(tx, which);
  for (const { kind, words: said, point, mode, owner, due } of statements) {
    if (there.some((block) => block.kind === kind && saySame(block.words.text, said))) continue;
    const ownerId = personCalled(owner, people);
    const content = { ...onlyWords({ lang, text: said }, kind), mode, ownerId, ownerName: owner || null, dueOn: due };
    const agendaItemId = (point && itemIds.get(point)) || null;
    await saveBlock(tx, which, { id: newId(), agendaItemId, content: contentOfKind(content) }, authored);
  }
  await changeMinutes(tx, which);
  await textFollows(tx, which, authored);
}

async function keepPoints(tx: Tx, which: Which, { points, lang, isOver }: Words, authored: Authored) {
  const itemIds = new Map<string, string>();
  const there = await agendaOf(tx, which);
  for (const { id, words } of points) {
    const known = there.find(({ title }) => saySame(title.text, words));
    if (known && isOver && known.state === 'planned') {
      await changeAgendaItem(tx, { ...which, itemId: known.id }, { state: 'done' });
      await acted(tx, which);
    }
    const state = isOver ? ('done' as const) : ('planned' as const);
    const item = { title: { lang, text: words }, kind: 'discussion' as const, minutes: null, state };
    const itemId = known?.id ?? (await addAgendaItem(tx, which, item, authored));
    if (itemId) itemIds.set(id, itemId);
  }
  return itemIds;
}

/** Whom somebody said a name of the list means: the same name in front of an action means the same person. */
const personCalled = (owner: string, people: readonly PersonBrought[]): string | null => {
  const called = folded(owner).join(' ');
  return (
    (called && people.find(({ name, personId }) => personId && folded(name).join(' ') === called)?.personId) || null
  );
};
