import type { Context } from 'hono';
import { communeIn } from '#modules/networks';
import type { Language } from '#platform/texts';
import type { Env } from '#platform/web';
import { writtenEnterpriseNumber } from '../rules/enterprise-number.ts';
import { organisationsDelegated } from '../store/delegate.ts';
import type { Organisation } from '../store/organisation.ts';

export const withNumber = (organisation: Organisation) => ({
  ...organisation,
  writtenNumber: organisation.enterpriseNumber && writtenEnterpriseNumber(organisation.enterpriseNumber),
});

/** The commune as the reader calls it. Forms keep what was typed. */
export const called = <Placed extends { commune: string | null }>(lang: Language, one: Placed): Placed => ({
  ...one,
  commune: one.commune && communeIn(lang, one.commune),
});

/** The organisations this member speaks for; none for a visitor. */
export const delegated = async ({ var: { db, member, now } }: Context<Env>): Promise<string[]> =>
  member?.role === 'delegate'
    ? organisationsDelegated(db, { networkId: member.networkId, personId: member.personId, now })
    : [];
