import { type ClockWords, filled, type Notice, noticeBetween } from '../../rules/live/face.ts';
import type { ClockShown } from '../../rules/live/shown.ts';

const CHOICE = 'clock-announce';

const chosen = (): string => {
  try {
    return localStorage.getItem(CHOICE) ?? 'all';
  } catch {
    return 'all';
  }
};

/** Says what is worth saying to whoever listens to the page, and no more often than they want. */
export function announce(root: HTMLElement, before: ClockShown, after: ClockShown, words: ClockWords): Notice | null {
  const notice = noticeBetween(before, after);
  if (!notice) return null;
  const often = chosen();
  const place = root.querySelector<HTMLElement>('[data-announce]');
  const isSaid = often === 'all' || (often === 'end' && notice === 'sayOver');
  const minutes = String(Math.round((after.step?.seconds ?? 0) / 60));
  if (place && isSaid) place.textContent = filled(words[notice], { step: after.step?.title ?? '', minutes });
  return notice;
}

export function startChoice(root: HTMLElement): void {
  const field = root.querySelector<HTMLSelectElement>('[data-announcing]');
  if (!field) return;
  field.value = chosen();
  // The page comes as it was chosen: nothing in it is being written.
  for (const option of field.options) option.defaultSelected = option.value === field.value;
  field.onchange = () => {
    for (const option of field.options) option.defaultSelected = option.selected;
    try {
      localStorage.setItem(CHOICE, field.value);
    } catch {
      // Without storage it holds as long as the page is open.
    }
  };
}
