import type { T } from '#platform/texts';
import { Filters } from '#platform/ui';
import type { OrganisationKind } from '../rules/organisation.ts';

interface KindFiltersProps {
  t: T;
  kinds: readonly OrganisationKind[];
  kind: OrganisationKind | null;
  /** '' for all. */
  hrefOf: (kind: OrganisationKind | '') => string;
}

export function KindFilters({ t, kinds, kind, hrefOf }: KindFiltersProps) {
  const all = { href: hrefOf(''), label: t('accounts.organisations.all'), current: kind === null };
  const each = kinds.map((one) => ({ href: hrefOf(one), label: t(`accounts.kind.${one}`), current: kind === one }));
  return <Filters label={t('accounts.field.kind')} filters={[all, ...each]} />;
}
