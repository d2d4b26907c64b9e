import { networkById, spaceOf } from '#modules/networks';
import { composeLetter, writes } from '#platform/mail';
import { nameIn } from '#platform/texts';
import { spaceAnsweredLetter } from '../letters.ts';
import { requestOf } from '../store/space-people.ts';

export const writeSpaceAnswered = writes(spaceAnsweredLetter, async (which, { db, t, link }) => {
  const request = await requestOf(db, which);
  if (!request?.outcome || request.outcome === 'takenBack') return null;
  const { networkId, spaceId, outcome } = request;
  const [network, space] = await Promise.all([networkById(db, networkId), spaceOf(db, { networkId, spaceId })]);
  if (!network || !space) return null;
  const names = { space: nameIn(t, space.name) };
  return composeLetter({
    t,
    title: t(`accounts.mail.answered.${outcome}.title`, names),
    sentences: [t(`accounts.mail.answered.${outcome}.say`, names)],
    link: { label: t('accounts.mail.answered.link'), href: link(`/n/${network.slug}/spaces/${spaceId}`) },
    reason: t('accounts.mail.answered.reason', { network: nameIn(t, network.name) }),
  });
});
