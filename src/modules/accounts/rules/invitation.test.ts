import { expect, test } from 'vitest';
import { decideInvitation, invitationEnd, invitationState } from './invitation.ts';

const coordinator = { isCoordinator: true, delegateOf: [] };
const delegate = { isCoordinator: false, delegateOf: ['rampe'] };
const nobodyYet = { isThere: false, isInvited: false };
const now = new Date('2027-01-11T08:00:00Z');

test('a delegate invites workers and delegates of their own organisation', () => {
  const wanted = { role: 'worker', organisationId: 'rampe' } as const;
  expect(decideInvitation({ inviter: delegate, wanted, ...nobodyYet })).toEqual({ outcome: 'invited' });
});

test('a delegate invites nobody to another organisation, nor to coordinate', () => {
  for (const wanted of [
    { role: 'worker', organisationId: 'other' },
    { role: 'coordinator', organisationId: 'rampe' },
    { role: 'coordinator', organisationId: null },
  ] as const)
    expect(decideInvitation({ inviter: delegate, wanted, ...nobodyYet })).toMatchObject({ reason: 'notYours' });
});

test('a worker belongs to an organisation; a coordinator need not', () => {
  const worker = { role: 'worker', organisationId: null } as const;
  const other = { role: 'coordinator', organisationId: null } as const;
  expect(decideInvitation({ inviter: coordinator, wanted: worker, ...nobodyYet })).toMatchObject({
    reason: 'noOrganisation',
  });
  expect(decideInvitation({ inviter: coordinator, wanted: other, ...nobodyYet })).toEqual({ outcome: 'invited' });
});

test('an invitation is open for thirty days, unless it is taken back or accepted', () => {
  const open = { acceptedAt: null, revokedAt: null, expiresAt: invitationEnd(now) };
  expect(invitationState(open, now)).toBe('open');
  expect(invitationState(open, new Date('2027-02-10T07:59:59Z'))).toBe('open');
  expect(invitationState(open, new Date('2027-02-10T08:00:00Z'))).toBe('expired');
  expect(invitationState({ ...open, revokedAt: now }, now)).toBe('revoked');
  expect(invitationState({ ...open, acceptedAt: now, revokedAt: now }, now)).toBe('accepted');
});
