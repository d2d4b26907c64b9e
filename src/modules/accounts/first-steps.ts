import { type Awaited, type Awaiting, nothingAwaits } from '#modules/networks';
import type { SlotContext } from '#platform/slots';
import { begunIn } from './store/first-steps.ts';

/** What a new network lacks before it can work: who is in it. For who coordinates it, until it has both. */
export async function firstSteps({ db, t, networkSlug, member, subject }: SlotContext): Promise<Awaiting> {
  if (member?.role !== 'coordinator') return nothingAwaits;
  const begun = await begunIn(db, { networkId: subject.networkId, personId: member.personId });
  const organisations: Awaited = {
    when: t('accounts.firstSteps'),
    question: t('accounts.firstSteps.organisations'),
    text: t('accounts.firstSteps.organisations.say'),
    act: { href: `/n/${networkSlug}/organisations/new`, words: t('accounts.organisation.new') },
  };
  const people: Awaited = {
    when: t('accounts.firstSteps'),
    question: t('accounts.firstSteps.people'),
    text: t('accounts.firstSteps.people.say'),
    act: { href: `/n/${networkSlug}/invitations/new`, words: t('accounts.invite') },
  };
  const items = [...(begun.hasOrganisations ? [] : [organisations]), ...(begun.hasOthers ? [] : [people])];
  return { items, count: items.length };
}
