import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { type Choices, choicesSent, chosenOtherwise } from '../../rules/importing/choices.ts';
import { type Item, itemsOf } from '../../rules/importing/items.ts';
import { mergedChoice } from '../../rules/importing/merge-choice.ts';
import { problemsIn } from '../../rules/importing/problems.ts';
import { changeImport, importHeld } from '../../store/importing/imports.ts';

type Sent = Parameters<typeof choicesSent>[1];
/** `was`: what its fields said before somebody changed them. */
type Choosing = { importId: string; piece: string; sent: Sent; was: Sent };

export type ChosenOne =
  /** `before`: the version that was changed; whoever shows an older one lacks what others chose. */
  | { outcome: 'kept'; before: number; version: number; items: Item[]; choices: Choices }
  | { outcome: 'stale'; version: number; items: Item[]; choices: Choices }
  /** The key of a text. */
  | { outcome: 'wrong'; problem: string }
  | { outcome: 'closed' };

/** Keeps what was chosen of one thing as soon as it is chosen: whoever goes away has lost nothing. Said twice, it is kept once. */
export function chooseOne(
  db: Db,
  { networkId, personId }: Member,
  { importId, piece, sent, was }: Choosing,
  now: Date,
): Promise<ChosenOne> {
  const which = { networkId, importId };
  return inTransaction(db, async (tx) => {
    const { state, understood, version, choices: stands } = orMissing(await importHeld(tx, which));
    if (state !== 'toReview' || !understood) return { outcome: 'closed' };
    const items = itemsOf(understood);
    const item = orMissing(items.find(({ id }) => id === piece) ?? null);
    const choices = mergedChoice(item, stands, { was: choicesSent([item], was), is: choicesSent([item], sent) });
    if (!choices) return { outcome: 'stale', version, items, choices: stands };
    const [problem] = Object.entries(problemsIn(items, choices)).flatMap(([field, key]) =>
      field.split('-')[0] === piece ? key : [],
    );
    if (problem) return { outcome: 'wrong', problem };
    if (chosenOtherwise([item], stands, choices).length === 0)
      return { outcome: 'kept', before: version, version, items, choices };
    await changeImport(tx, which, { choices, decidedBy: personId, decidedAt: now });
    return { outcome: 'kept', before: version, version: version + 1, items, choices };
  });
}
