import type { DeviceAct, PersonHere, TableHere, TablesHere } from '../../rules/door/on-device.ts';
import type { ArrivalState, PresenceCount } from '../../rules/door/presence.ts';

type FilterWords = 'filterAwaited' | 'filterPresent' | 'filterAbsent' | 'filterLeft';
type ScanWords = 'scanIn' | 'scanKnown' | 'scanUnknown' | 'scanFlagged' | 'waiting' | 'offered' | 'asked';
export type Words = Record<
  'tableLater' | 'over' | 'count' | 'nobody' | 'more' | 'serviceUser' | ArrivalState | FilterWords | ScanWords,
  string
>;

/** The parts of rows that the server drew, to be filled in here. */
export type Drawn = { desk: HTMLElement; words: Words };

export const filled = (words: string, facts: Record<string, string | number>): string =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));

/** One person of the list, as this device knows them, and their table in the round that is shown. */
export function personRow({ desk, words }: Drawn, person: PersonHere, table: TableHere | null): HTMLElement {
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
  for (const part of row.querySelectorAll<HTMLElement>('[data-admitted]'))
    part.hidden = part.dataset.admitted !== person.standing;
  if (table) row.querySelector('[data-table]')?.append(markOf(desk, table.mark), table.place ? ` ${table.place}` : '');
  return row;
}

/** Whom this device gave a table: what to tell them, hour after hour. */
export function newcomerRow(
  { desk, words }: Drawn,
  { newcomer, told }: DeviceAct & { kind: 'walkIn' },
  { plan }: TablesHere,
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
  if (told === '') tables?.append(words.tableLater);
  for (const { time, round, mark, place } of plan(told)) {
    const line = document.createElement('p');
    const hour = document.createElement('b');
    hour.textContent = time;
    line.append(hour, ' ', markOf(desk, mark));
    const where = document.createElement('p');
    where.textContent = [round, place].filter(Boolean).join(', ');
    tables?.append(line, where);
  }
  return row;
}

export function overfullLines({ words }: Drawn, over: ReturnType<TablesHere['overfull']>) {
  return over.map((one) => {
    const line = document.createElement('li');
    line.textContent = filled(words.over, one);
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
