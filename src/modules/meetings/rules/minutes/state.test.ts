import { expect, test } from 'vitest';
import { approvesItself, mayApprove, mayLead, mayWrite, refusalToApprove, refusalToSend } from './state.ts';

const draft = { state: 'draft' as const, version: 4, round: 0 };
const sent = { state: 'toApprove' as const, version: 5, round: 1 };
const sending = { seen: 4, blocks: 2, approveUntil: '2027-02-10', today: '2027-02-01' };

test('what nobody read again, says nothing or was sent already is not sent', () => {
  expect(refusalToSend(draft, sending)).toBeNull();
  expect(refusalToSend(draft, { ...sending, seen: 3 })).toBe('stale');
  expect(refusalToSend(draft, { ...sending, blocks: 0 })).toBe('empty');
  expect(refusalToSend(sent, sending)).toBe('notDraft');
  expect(refusalToSend(draft, { ...sending, approveUntil: '2027-01-31' })).toBe('past');
});

test('nothing is approved while somebody waits for an answer, or that was sent again since', () => {
  expect(refusalToApprove(sent, { round: 1, openAmendments: 0 })).toBeNull();
  expect(refusalToApprove(sent, { round: 1, openAmendments: 1 })).toBe('amendmentOpen');
  expect(refusalToApprove(sent, { round: 2, openAmendments: 0 })).toBe('stale');
  expect(refusalToApprove(draft, { round: 1, openAmendments: 0 })).toBe('notSent');
});

test('by everybody: when the last one says yes; without objection: the day after the last day', () => {
  const all = { state: 'toApprove' as const, way: 'all' as const, approveUntil: '2027-02-10' };
  const tacit = { ...all, way: 'tacit' as const };
  const asked = { asked: 3, approved: 3, openAmendments: 0, today: '2027-02-10' };

  expect(approvesItself(all, asked)).toBe(true);
  expect(approvesItself(all, { ...asked, approved: 2 })).toBe(false);
  expect(approvesItself(all, { ...asked, asked: 0, approved: 0 })).toBe(false);
  expect(approvesItself(tacit, asked)).toBe(false);
  expect(approvesItself(tacit, { ...asked, today: '2027-02-11' })).toBe(true);
  expect(approvesItself(tacit, { ...asked, today: '2027-02-11', openAmendments: 1 })).toBe(false);
  expect(approvesItself({ ...all, way: 'chair' }, { ...asked, today: '2027-03-01' })).toBe(false);
});

test('members who were there write, whoever leads sends, whoever chairs approves', () => {
  const roles = { chairId: 'chair', noteTakerId: 'notes', present: ['present'] };
  const as = (personId: string, role: 'worker' | 'coordinator' = 'worker') => ({ personId, role });

  expect([as('present'), as('notes'), as('chair'), as('x', 'coordinator')].map((who) => mayWrite(who, roles))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(mayWrite(as('absent'), roles)).toBe(false);
  expect(mayLead(as('present'), roles)).toBe(false);
  expect([mayApprove(as('notes'), roles), mayApprove(as('chair'), roles)]).toEqual([false, true]);
});
