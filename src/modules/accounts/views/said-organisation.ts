import type { InBoth, T } from '#platform/texts';
import type { OrganisationKind } from '../rules/organisation.ts';

/** Fields of an organisation in words: for its history, and for whoever was overtaken. */
export function saidOrganisation(t: T, values: Record<string, unknown>): { term: string; text: string }[] {
  const said = {
    name: (value: unknown) => saidName(value as InBoth),
    aliases: (value: unknown) => t.list(value as string[]),
    kind: (value: unknown) => t(`accounts.kind.${value as OrganisationKind}`),
    commune: String,
    enterpriseNumber: String,
  };
  const terms = {
    name: t('accounts.field.organisationName'),
    aliases: t('accounts.field.aliases'),
    kind: t('accounts.field.kind'),
    commune: t('accounts.field.commune'),
    enterpriseNumber: t('accounts.field.number'),
  };
  return (Object.keys(said) as (keyof typeof said)[])
    .filter((field) => field in values)
    .map((field) => ({
      term: terms[field],
      text: values[field] ? said[field](values[field]) || t('accounts.nothing') : t('accounts.nothing'),
    }));
}

const saidName = ({ fr, nl, en }: InBoth): string => [...new Set([fr, nl, en].filter(Boolean))].join(' / ');
