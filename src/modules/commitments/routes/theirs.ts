import type { Here } from './here.ts';

const SHOWN = ['promised', 'owner', 'ownerEmail', 'second', 'dueOn', 'firstStep', 'sign', 'decided'] as const;

/** Where what stands there now differs from what was typed: both texts are shown, nothing is overwritten. */
export function theirsOf(
  { var: { t } }: Here,
  stands: Record<string, string>,
  typed: Record<string, string | string[]>,
): { term: string; text: string }[] {
  return SHOWN.filter((field) => field in stands && stands[field] !== String(typed[field] ?? '')).map((field) => ({
    term: t(`commitments.form.${field}`),
    text: stands[field] || t('commitments.nothing'),
  }));
}
