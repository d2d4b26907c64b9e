import type { DeviceAct, DeviceDay, PersonHere } from '../../rules/on-device.ts';
import type { ArrivalState, PresenceCount } from '../../rules/presence.ts';

type FilterWords = 'filterAwaited' | 'filterPresent' | 'filterAbsent' | 'filterLeft';
export type Words = Record<
  'tableLater' | 'over' | 'count' | 'nobody' | 'more' | 'serviceUser' | ArrivalState | FilterWords,
  string
>;

/** The parts of rows that the server drew, to be filled in here. */
export type Drawn = { desk: HTMLElement; words: Words };

export const filled = (words: string, facts: Record<string, string | number>): string =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));

/** One person of the list, as this device knows them. `round`: index of the one whose tables are shown. */
export function personRow({ desk, words }: Drawn, person: PersonHere, day: DeviceDay, round: number): HTMLElement {
  const row = copied(desk, 'data-row');
  row.dataset.person = person.id;
  for (const part of row.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = !part.dataset.when?.split(' ').includes(person.state);
  for (const form of row.querySelectorAll('form')) {
    setField(form, 'registration', person.id);
    nameOnButton(form, person.name);
  }
  write(row, 'data-name', person.name);
  write(row, 'data-text', person.isServiceUser ? words.serviceUser : (person.organisation ?? ''));
  write(row, 'data-note', person.isKept && !(person.note || person.walkedIn) ? words[person.state] : person.note);
  for (const part of row.querySelectorAll<HTMLElement>('[data-walked]')) part.hidden = !person.walkedIn;
  const group = person.groups[round] ?? null;
  if (group !== null) {
    const place = day.rounds[round]?.groups[group]?.place;
    row.querySelector('[data-table]')?.append(markOf(desk, group), place ? ` ${place}` : '');
  }
  return row;
}

/** Whom this device gave a table: what to tell them, hour after hour. */
export function newcomerRow(
  { desk, words }: Drawn,
  { newcomer, told }: DeviceAct & { kind: 'walkIn' },
  day: DeviceDay | null,
): HTMLElement {
  const row = copied(desk, 'data-newcomer');
  row.dataset.person = newcomer.id;
  const form = row.querySelector('form');
  if (form) {
    form.action = (form.getAttribute('action') ?? '').replace('{id}', newcomer.id);
    nameOnButton(form, newcomer.name);
  }
  write(row, 'data-name', newcomer.name);
  write(row, 'data-text', newcomer.isServiceUser ? words.serviceUser : (newcomer.organisation ?? ''));
  const tables = row.querySelector('[data-tables]');
  if (told.size === 0) tables?.append(words.tableLater);
  for (const { id, time, name, groups } of day?.rounds ?? []) {
    const group = told.get(id);
    if (group === undefined) continue;
    const line = document.createElement('p');
    const hour = document.createElement('b');
    hour.textContent = time;
    line.append(hour, ' ', markOf(desk, group));
    const where = document.createElement('p');
    where.textContent = [name, groups[group]?.place].filter(Boolean).join(', ');
    tables?.append(line, where);
  }
  return row;
}

export function overfullLines({ words }: Drawn, over: { time: string; label: string; people: number; max: number }[]) {
  return over.map(({ time, label, people, max }) => {
    const line = document.createElement('li');
    line.textContent = filled(words.over, { time, table: label, people, seats: max });
    return line;
  });
}

export const countWords = ({ words }: Drawn, { present, awaited }: PresenceCount): string =>
  filled(words.count, { present, awaited });

/** How many there are in each part of the list, on the links that show it. */
export function showFilters({ desk, words }: Drawn, count: PresenceCount, state: string | null): void {
  const labels: Record<string, string> = {
    awaited: filled(words.filterAwaited, { count: count.awaited }),
    present: filled(words.filterPresent, { count: count.present }),
    absent: filled(words.filterAbsent, { count: count.absent }),
    left: filled(words.filterLeft, { count: count.left }),
  };
  for (const link of desk.querySelectorAll<HTMLAnchorElement>('nav.filters a')) {
    const shows = new URL(link.href).searchParams.get('state');
    if (shows && labels[shows]) link.textContent = labels[shows];
    if (shows === state) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

function copied(desk: HTMLElement, which: string): HTMLElement {
  const drawn = desk.querySelector<HTMLTemplateElement>(`template[${which}]`)?.content.firstElementChild;
  if (!drawn) throw new Error(`The page has no ${which}`);
  return drawn.cloneNode(true) as HTMLElement;
}

function markOf(desk: HTMLElement, group: number): Node {
  const marks = desk.querySelector<HTMLTemplateElement>('template[data-marks]')?.content.children;
  return marks?.[group]?.cloneNode(true) ?? document.createTextNode(String(group + 1));
}

function write(row: HTMLElement, part: string, words: string): void {
  const place = row.querySelector(`[${part}]`);
  if (place) place.textContent = words;
}

function setField(form: HTMLFormElement, name: string, value: string): void {
  const field = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (field) field.value = value;
}

function nameOnButton(form: HTMLFormElement, name: string): void {
  const button = form.querySelector('button');
  const label = button?.getAttribute('aria-label');
  if (button && label) button.setAttribute('aria-label', filled(label, { name }));
}
