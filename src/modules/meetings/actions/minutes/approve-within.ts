import { type Saying, sayAll } from '#modules/statements';
import { newId, type Tx } from '#platform/db';
import { later } from '#platform/jobs';
import { orMissing } from '#platform/missing';
import { distributeMinutes } from '../../jobs.ts';
import { nameSeal, newSalt, sha256 } from '../../minutes-seal.ts';
import { canonical } from '../../rules/minutes/content.ts';
import { contentOf, type NamedPerson } from '../../rules/minutes/content-of.ts';
import { dayOf, yearOf } from '../../rules/minutes/days.ts';
import type { ApprovalWay } from '../../rules/minutes/kinds.ts';
import { meetingHeld } from '../../store/meetings.ts';
import { forgetAskedAddresses } from '../../store/minutes/asked.ts';
import { type Block, markSaid } from '../../store/minutes/blocks.ts';
import { changeMinutes, type Minutes } from '../../store/minutes/minutes.ts';
import { type SealedName, saveNames } from '../../store/minutes/names.ts';
import { nextNumber } from '../../store/minutes/number.ts';
import { saveDecisions } from '../../store/minutes/register.ts';
import { gathered } from '../../store/minutes/told.ts';

type Approving = { how: ApprovalWay; by: string | null; now: Date };

/**
 * The step all three ways to approval share, with the minutes held: they are sealed, numbered and marked by their hash, what
 * was said in them becomes statements, what was decided stands in the register. From here on they are not changed.
 */
export async function approveWithin(tx: Tx, held: Minutes, { how, by, now }: Approving): Promise<void> {
  const { networkId, eventId } = held;
  const which = { networkId, eventId };
  const meeting = orMissing(await meetingHeld(tx, which));
  const { told, blocks } = await gathered(tx, meeting);
  const year = yearOf(now);
  const number = await nextNumber(tx, networkId, year);

  const names: SealedName[] = [];
  const content = contentOf(told, sealed, { number, year, at: now, how });
  const text = canonical(content);
  await saveNames(tx, which, names);

  const said = await sayBlocks();
  const decisions = blocks.filter(({ kind }) => kind === 'decision');
  await saveDecisions(
    tx,
    networkId,
    decisions.map((block) => ({
      networkId,
      id: block.id,
      eventId,
      spaceId: meeting.event.spaceId,
      words: block.words,
      mode: block.mode,
      votesFor: block.votesFor,
      votesAgainst: block.votesAgainst,
      votesAbstained: block.votesAbstained,
      decidedOn: dayOf(meeting.event.startsAt),
      reviewOn: block.reviewOn,
      statementId: block.statementId ?? said.get(block.id) ?? null,
      version: 1,
    })),
  );
  await forgetAskedAddresses(tx, which);
  await changeMinutes(tx, which, {
    state: 'approved',
    number,
    numberYear: year,
    approvedAt: now,
    approvedById: by,
    approvedHow: how,
    sealed: text,
    hash: sha256(text),
  });
  if (held.sendsWhenApproved) await later(tx, distributeMinutes, which);

  /** Nobody is sealed twice: the same person is the same seal wherever they stand. */
  function sealed({ name, personId }: NamedPerson): string {
    const known = names.find((one) => one.name === name && one.personId === personId);
    if (known) return known.seal;
    const salt = newSalt();
    const seal = nameSeal(salt, name);
    names.push({ seal, salt, name, personId });
    return seal;
  }

  /** What was said in the meeting is said for good: promises, outcomes and news point to it. */
  async function sayBlocks(): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (const block of blocks) {
      if (block.kind === 'text' || block.statementId) continue;
      const id = newId();
      ids.set(block.id, id);
      await sayAll(tx, subjectOf(block), [sayingOf(block, id)], now);
      await markSaid(tx, which, block.id, id);
    }
    return ids;
  }
}

export const subjectOf = ({ networkId, id }: Pick<Block, 'networkId' | 'id'>) => ({
  networkId,
  kind: 'minutesBlock',
  id,
});

/** The meeting says it, not whoever wrote it down. */
export const sayingOf = (block: Block, id: string): Omit<Saying, 'subject' | 'now'> => ({
  id,
  kind: block.kind === 'text' ? 'remark' : block.kind,
  said: block.words,
  personId: null,
  name: null,
  organisationId: block.organisationId,
});
