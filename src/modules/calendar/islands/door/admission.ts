import { type PersonHere, scanHere, type TableHere } from '../../rules/door/on-device.ts';
import { type Drawn, filled } from './rows.ts';

/** Answers a scan from the list of this device. `before`: the people as they were when the code was read. */
export function admission(
  { words }: Drawn,
  before: readonly PersonHere[],
  scanned: string,
  tableOf: (person: PersonHere) => TableHere | null,
): Node | null {
  const drawn = document.querySelector<HTMLTemplateElement>('#door-admission')?.content.firstElementChild;
  if (!drawn) return null;
  const answer = drawn.cloneNode(true) as HTMLElement;
  const said = scanHere(before, scanned);
  answer.dataset.tone = said.is === 'in' || said.is === 'known' ? said.is : 'no';
  if (said.is === 'unknown') {
    write(answer, 'said', words.scanUnknown);
    return answer;
  }
  const { person } = said;
  const note = person.note || words[person.state];
  const noPlace = person.standing === 'waiting' || person.standing === 'offered' ? person.standing : 'asked';
  const sentences = { in: words.scanIn, known: filled(words.scanKnown, { note }), noPlace: words[noPlace] };
  write(answer, 'said', sentences[said.is]);
  write(answer, 'name', person.name);
  write(answer, 'text', person.isServiceUser ? words.serviceUser : (person.organisation ?? ''));
  if (said.is !== 'noPlace' && person.standing === 'withdrawn') write(answer, 'more-said', words.scanFlagged);
  const table = said.is === 'noPlace' ? null : tableOf(person);
  const ground = table && groundOf(table);
  if (ground) answer.querySelector('[data-group]')?.append(ground);
  return answer;
}

function groundOf({ mark, place }: TableHere): HTMLElement | null {
  const grounds = document.querySelector<HTMLTemplateElement>('#door-grounds')?.content.children;
  const ground = grounds?.[mark]?.cloneNode(true) as HTMLElement | undefined;
  if (ground && place) write(ground, 'place', place);
  return ground ?? null;
}

function write(within: HTMLElement, part: string, words: string): void {
  const place = within.querySelector(`[data-${part}]`);
  if (place) place.textContent = words;
}
