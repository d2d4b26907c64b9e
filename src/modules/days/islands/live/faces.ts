import { hour } from '#platform/texts/client';
import { type ClockWords, type Face, faceOf } from '../../rules/live/face.ts';
import type { LiveDay } from '../../rules/live/live.ts';
import { type ClockShown, courseShown } from '../../rules/live/shown.ts';

const brussels = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Brussels' });

const hourOf = (at: number): string =>
  hour((document.documentElement.lang || 'fr') as 'fr' | 'nl' | 'en', brussels.format(new Date(at)));

/** Writes what is so into the page, and touches only what differs. */
export function show(root: HTMLElement, shown: ClockShown, words: ClockWords, now: number): Face {
  const face = faceOf(shown, words, hourOf, now);
  for (const [name, text] of Object.entries(face))
    for (const place of root.querySelectorAll<HTMLElement>(`[data-show="${name}"]`)) write(place, text);
  for (const bar of root.querySelectorAll<HTMLProgressElement>('[data-left]')) bar.value = shown.left;
  const { phase, stage, view, step } = shown;
  for (const [name, value] of Object.entries({ phase, stage, view, step: step?.id ?? '' }))
    if (root.dataset[name] !== value) root.dataset[name] = value;
  root.toggleAttribute('data-long', face.sign.length + face.minutes.length > 2);
  return face;
}

/** The words of a clock are alone in their place, but for a note, which holds them in its last part. */
function write(place: HTMLElement, text: string): void {
  const words = place.querySelector<HTMLElement>('.note > div') ?? place;
  if (words.textContent !== text) words.textContent = text;
  const isAlone = !place.closest('.clock-digits, button') && place.localName !== 'span';
  if (isAlone && place.hidden !== (text === '')) place.hidden = text === '';
}

/** Which buttons there are, which round is on, where we are in the day. */
export function arrange(root: HTMLElement, shown: ClockShown, day: LiveDay, now: number): void {
  const isOn = shown.phase === 'running' || shown.phase === 'paused';
  const when: Record<string, boolean> = {
    on: isOn,
    running: shown.phase === 'running',
    waiting: shown.phase === 'waiting',
    paused: shown.phase === 'paused',
    begun: shown.phase !== 'waiting',
  };
  for (const part of root.querySelectorAll<HTMLElement>('[data-when]')) part.hidden = !when[part.dataset.when ?? ''];
  for (const part of root.querySelectorAll<HTMLElement>('[data-gong]'))
    part.hidden = (part.dataset.gong === 'on') !== shown.gong;
  for (const part of root.querySelectorAll<HTMLElement>('[data-only]')) {
    const round = shown.view === 'tables' ? shown.goTo?.roundId : shown.step?.roundId;
    const isOfRound = part.dataset.round === undefined || part.dataset.round === round;
    part.hidden = part.dataset.only !== shown.view || !isOfRound;
  }
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-press="show"]')) {
    const view = form.querySelector<HTMLInputElement>('[name="view"]')?.value;
    form.querySelector('[aria-pressed]')?.setAttribute('aria-pressed', String(view === shown.view));
  }
  for (const { id, state } of courseShown(day, now)) {
    const row = root.querySelector(`#${CSS.escape(`step-${id}`)}`);
    if (!row) continue;
    mark(row, state);
  }
  drawSteps(root, shown);
}

/** The steps of another slot may be more or fewer: rows are made from the first one. */
function drawSteps(root: HTMLElement, { slot }: ClockShown): void {
  const list = root.querySelector('.live-steps');
  const [first] = list?.children ?? [];
  if (!list || !first) return;
  while (list.children.length < slot.length) list.append(first.cloneNode(true));
  const hasWords = slot.every(({ title }) => title.length <= LONGEST);
  for (const [index, row] of [...list.children].entries()) {
    const step = slot[index];
    (row as HTMLElement).hidden = !step;
    if (!step) continue;
    mark(row, step.state);
    const words = row.querySelector('span');
    if (!words) continue;
    words.className = hasWords ? '' : 'hidden-words';
    if (words.textContent !== step.title) words.textContent = step.title;
  }
}

/** As the page has it where the server drew it: sentences are not said beside each other. */
const LONGEST = 24;

function mark(row: Element, state: 'done' | 'now' | 'coming'): void {
  if (state === 'now') row.setAttribute('aria-current', 'step');
  else row.removeAttribute('aria-current');
  row.querySelector('.knot')?.setAttribute('class', `knot knot-${state}`);
}
