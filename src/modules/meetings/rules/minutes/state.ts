import type { ApprovalWay, MinutesState } from './kinds.ts';

type Roles = { chairId: string | null; noteTakerId: string | null };
type Who = { personId: string; role: 'coordinator' | 'delegate' | 'worker' };

/** Whoever chairs or takes notes, who coordinates the network, and members who were there: minutes are written together. */
export const mayWrite = (
  who: Who,
  { chairId, noteTakerId, present }: Roles & { present: readonly string[] },
): boolean => mayLead(who, { chairId, noteTakerId }) || present.includes(who.personId);

/** Sends them to be approved, settles what is asked for, distributes them. */
export const mayLead = ({ personId, role }: Who, { chairId, noteTakerId }: Roles): boolean =>
  role === 'coordinator' || chairId === personId || noteTakerId === personId;

/** Says that they are approved: not whoever only took the notes. */
export const mayApprove = ({ personId, role }: Who, { chairId }: Pick<Roles, 'chairId'>): boolean =>
  role === 'coordinator' || chairId === personId;

type Standing = { state: MinutesState; version: number; round: number };

export type SendingRefusal = 'stale' | 'notDraft' | 'empty' | 'past';

/** What nobody read again, or says nothing, is not sent. */
export function refusalToSend(
  standing: Standing | null,
  { seen, blocks, approveUntil, today }: { seen: number; blocks: number; approveUntil: string; today: string },
): SendingRefusal | null {
  if (!standing || blocks === 0) return 'empty';
  if (standing.state !== 'draft') return 'notDraft';
  if (standing.version !== seen) return 'stale';
  return approveUntil < today ? 'past' : null;
}

export type ApprovalRefusal = 'notSent' | 'stale' | 'amendmentOpen';

/** Nothing is approved while somebody waits for an answer to what they asked to be changed, or that nobody read. */
export function refusalToApprove(
  standing: Standing | null,
  { round, openAmendments }: { round: number; openAmendments: number },
): ApprovalRefusal | null {
  if (standing?.state !== 'toApprove') return 'notSent';
  if (standing.round !== round) return 'stale';
  return openAmendments > 0 ? 'amendmentOpen' : null;
}

/**
 * By itself: when everybody who was asked said yes, or when the day is past without an objection, as it was set.
 * `today` is past the last day on which one could speak.
 */
export function approvesItself(
  { state, way, approveUntil }: { state: MinutesState; way: ApprovalWay | null; approveUntil: string | null },
  {
    asked,
    approved,
    openAmendments,
    today,
  }: { asked: number; approved: number; openAmendments: number; today: string },
): boolean {
  if (state !== 'toApprove' || openAmendments > 0) return false;
  if (way === 'all') return asked > 0 && approved === asked;
  return way === 'tacit' && approveUntil !== null && approveUntil < today;
}
