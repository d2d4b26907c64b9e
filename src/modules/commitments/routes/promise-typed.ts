import { inLanguage, sameText, type Written } from '#platform/texts';
import type { Promising } from '../actions/promise.ts';
import type { PromiseTyped } from '../forms.ts';
import { dayOf } from '../rules/days.ts';
import { mayPromiseFor } from '../rules/may.ts';
import { isPastDate } from '../rules/promising.ts';
import type { CommitmentRow } from '../store/commitments.ts';
import { asMember, type Here } from './here.ts';
import type { OwnerRead } from './owner-typed.ts';

/** In the name of another organisation: not by a member. At a table everybody is there. */
export const wrongOrganisation = (
  c: Here,
  { organisationId }: OwnerRead,
  isAllowed: boolean,
): Record<string, string> =>
  isAllowed || mayPromiseFor(organisationId, asMember(c)) ? {} : { organisation: 'commitments.problem.notYours' };

/** A day that has passed, while nobody said so then. */
export function pastDate(c: Here, { dueOn }: PromiseTyped, stands: PromisedBefore): Record<string, string> {
  const { said, row } = stands;
  const given = { today: dayOf(c.var.now), saidOn: said && dayOf(said.saidAt), stood: row?.dueOn ?? null };
  return isPastDate(dueOn ?? null, given) ? { dueOn: 'commitments.problem.pastDate' } : {};
}

type PromisedBefore = { said: { saidAt: Date } | null; row: CommitmentRow | null };

/** What was typed, as a promise: what was not touched stays as it was written, in whatever language the page was. */
export function promisingFrom(
  form: PromiseTyped,
  read: OwnerRead,
  lang: Written['lang'],
  row: CommitmentRow | null,
): Promising {
  const written = (text: string | undefined, before: Written | null | undefined): Written | null => {
    if (!text) return null;
    if (before && inLanguage(before, lang).text === text) return before;
    return before?.lang === lang ? sameText(before, text) : { lang, text };
  };
  return {
    promised: written(form.promised, row?.promised) ?? { lang, text: form.promised },
    firstStep: written(form.firstStep, row?.firstStep),
    sign: written(form.sign, row?.sign),
    decided: written(form.decided, row?.decided),
    organisationId: read.organisationId,
    ownerId: read.ownerId,
    contactName: read.contactName,
    contactEmail: read.contactEmail,
    contactLang: read.contactEmail ? (row?.contactLang ?? lang) : null,
    secondId: read.secondId,
    dueOn: form.dueOn ?? null,
    audience: form.audience,
    asIntention: form.as === 'intention',
  };
}
