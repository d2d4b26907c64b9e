import type { Role } from '#platform/member';
import type { InBoth, T } from '#platform/texts';
import { nameIn } from '#platform/texts';

type Said = { role: Role; function: { fr?: string; nl?: string } };

/** What they do there in the language of the page, else in the other one; their role where nothing was said. */
export const doesThere = (t: T, { role, function: said }: Said): string =>
  (t.lang === 'nl' ? (said.nl ?? said.fr) : (said.fr ?? said.nl)) ?? t(`accounts.role.${role}`);

export const placeIn = (t: T, place: Said & { organisation: InBoth | null }): string =>
  place.organisation
    ? t('accounts.place', { does: doesThere(t, place), organisation: nameIn(t, place.organisation) })
    : doesThere(t, place);

export const periodOf = (t: T, { sinceOn, untilOn }: { sinceOn: string; untilOn: string | null }): string =>
  untilOn
    ? t('accounts.period.ended', { since: t.date(sinceOn), until: t.date(untilOn) })
    : t('accounts.period', { since: t.date(sinceOn) });
