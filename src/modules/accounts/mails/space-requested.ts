import { networkById, spaceOf } from '#modules/networks';
import { composeLetter, writes } from '#platform/mail';
import { nameIn } from '#platform/texts';
import { spaceRequestedLetter } from '../letters.ts';
import { requestOf } from '../store/space-people.ts';

export const writeSpaceRequested = writes(spaceRequestedLetter, async (which, { db, t, link }) => {
  const request = await requestOf(db, which);
  // Answered or taken back meanwhile: nobody is waiting.
  if (!request || request.decidedAt) return null;
  const { networkId, spaceId, name, message } = request;
  const [network, space] = await Promise.all([networkById(db, networkId), spaceOf(db, { networkId, spaceId })]);
  if (!network || !space) return null;
  const names = { name, space: nameIn(t, space.name) };
  return composeLetter({
    t,
    title: t('accounts.mail.requested.title', names),
    sentences: [
      t('accounts.mail.requested.say', names),
      ...(message ? [t('accounts.mail.requested.message', { message })] : []),
    ],
    link: { label: t('accounts.mail.requested.link'), href: link(`/n/${network.slug}/spaces/${spaceId}/people`) },
    reason: t('accounts.mail.requested.reason', { network: nameIn(t, network.name) }),
  });
});
