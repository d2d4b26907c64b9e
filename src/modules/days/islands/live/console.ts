import { v7 } from 'uuid';
import { sendAct, waitingHere } from '#platform/offline/client';
import type { LiveAct } from '../../rules/live/acts.ts';
import { doingOf, type PressedForm } from '../../rules/live/doing.ts';
import type { KnownDay } from './known-day.ts';
import { serverNow } from './server-clock.ts';

/** Pressed twice by a hand that trembles: once. */
const TOO_SOON = 400;
const lastPressed = new Map<string, number>();

type Desk = { known: KnownDay; acts: string; stepId: () => string };

/** A button of the console: what it does counts here at once, and is sent as soon as there is a connection. */
export async function pressForm(form: HTMLFormElement, { known, acts, stepId }: Desk): Promise<void> {
  const kind = form.dataset.press ?? '';
  const now = Date.now();
  if ((kind === 'next' || kind === 'back') && now - (lastPressed.get(kind) ?? 0) < TOO_SOON) return;
  lastPressed.set(kind, now);

  const given = new FormData(form);
  if (given.has('step')) given.set('step', stepId());
  const fields = [...given].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  const id = v7({ msecs: Math.floor(serverNow()) });
  const act: LiveAct = { id, ...doingOf(pressed(fields), null) };
  // Whose name it is only the server knows.
  if (act.kind !== 'lead') known.press(act);
  const said = form.querySelector('button')?.textContent?.trim() ?? '';
  await sendAct({ id, action: new URL(acts, location.href).href, fields: [...fields, ['_key', id]], said });
  form.reset();
  await known.ask();
}

/** What this device kept for this console and nobody has heard of yet. */
export async function waitingActs(acts: string): Promise<LiveAct[]> {
  const action = new URL(acts, location.href).href;
  const waiting = (await waitingHere()).filter((kept) => kept.action === action);
  return waiting.map(({ id, fields }) => ({ id, ...doingOf(pressed(fields), null) }));
}

/** Our own forms: what they say is known. */
function pressed(fields: readonly [string, string | File][]): PressedForm {
  const said = Object.fromEntries(fields) as Record<string, string>;
  return {
    ...said,
    ...(said.seconds === undefined ? {} : { seconds: Number(said.seconds) }),
  } as unknown as PressedForm;
}

const KEYS: Record<string, string> = {
  ' ': '[data-when]:not([hidden]) > [data-press="start"], [data-when]:not([hidden]) > [data-press="pause"]',
  ArrowRight: '[data-when]:not([hidden]) > [data-press="next"]',
  ArrowLeft: '[data-when]:not([hidden]) > [data-press="back"]',
  '+': '[data-when]:not([hidden]) > [data-press="extend"]:has([value="60"])',
  '-': '[data-when]:not([hidden]) > [data-press="extend"]:has([value="-60"])',
};

/** Never while something is written, nor over a button that has the focus, nor when they were turned off here. */
export function formOfKey(root: HTMLElement, event: KeyboardEvent): HTMLFormElement | null {
  const isOff = root.querySelector<HTMLInputElement>('[data-keys]')?.checked === false;
  const target = event.target instanceof HTMLElement ? event.target : null;
  const isElsewhere = target?.closest('input, textarea, select, button, a, summary, dialog') ?? null;
  if (isOff || isElsewhere || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null;
  const selector = KEYS[event.key];
  return selector === undefined ? null : root.querySelector<HTMLFormElement>(selector);
}
