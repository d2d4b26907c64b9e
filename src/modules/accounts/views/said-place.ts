import type { T } from '#platform/texts';
import type { Membership } from '../store/memberships.ts';
import { doesThere, periodOf } from './place.ts';

/** A place in words, for whoever was overtaken. */
export const saidPlace = (t: T, place: Membership): { term: string; text: string }[] => [
  { term: t('accounts.field.role'), text: t(`accounts.role.${place.role}`) },
  { term: t('accounts.field.function'), text: doesThere(t, place) },
  { term: t('accounts.field.period'), text: periodOf(t, place) },
];
