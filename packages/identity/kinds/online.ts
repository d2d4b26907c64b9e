import { before, found } from '../candidate.ts';
import type { Finding } from '../finding.ts';
import { isFirstName } from '../vocabulary/first-names.ts';
import { fold } from '../words.ts';

const HANDLE = /(?<![\p{L}\d_.@/-])@[\p{L}\d_][\p{L}\d_.]{1,28}[\p{L}\d_]/gu;
const ACCOUNT =
  /(?<!\p{L})(?:facebook|fb|insta(?:gram)?|snap(?:chat)?|tik ?tok|twitter|telegram|messenger|linkedin|discord|skype|pseudo(?:nyme)?|pseudoniem|gebruikersnaam|nickname)\s{0,2}[:=]\s{0,2}(?<value>[\p{L}\d_][\p{L}\d_.-]{1,28}[\p{L}\d_])/dgiu;
const PAGE = /(?<![\p{L}\d])(?:https?:\/\/|www\.|(?=[a-z]{1,20}\.(?:com|me|be)\/))[^\s<>"“”«»]{3,300}/giu;
const OF_PEOPLE =
  /^(?:https?:\/\/)?(?:[a-z-]{1,20}\.)?(?:facebook|fb|instagram|linkedin|tiktok|twitter|x|snapchat|t|threads|youtube|pinterest|vk|soundcloud)\.(?:com|me)\/(?!groups\/|company\/|events\/|school\/|watch)[^/]/iu;
const FOUR = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d]|\.\d)/gu;

/** Where somebody is found online: handles, pages of a person, the address of a device. */
export function online(text: string): Finding[] {
  return [...handles(text), ...accounts(text), ...pages(text), ...devices(text)];
}

function handles(text: string): Finding[] {
  return [...text.matchAll(HANDLE)].map(({ 0: { length }, index }) =>
    found('online', text, [index, index + length], 0.85, 'shape'),
  );
}

function accounts(text: string): Finding[] {
  return [...text.matchAll(ACCOUNT)].map((match) => {
    const value = match.groups?.value ?? '';
    const end = match.index + match[0].length;
    return found('online', text, [end - value.length, end], /[\d_.]/u.test(value) ? 0.9 : 0.6, 'saidToBe');
  });
}

function pages(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const { 0: written, index } of text.matchAll(PAGE)) {
    const page = written.replace(/[.,;:!?)\]’']{1,10}$/u, '');
    const span = [index, index + page.length] as const;
    if (OF_PEOPLE.test(page)) findings.push(found('online', text, span, 0.95, 'personalPage'));
    else if (namesSomebody(page)) findings.push(found('online', text, span, 0.6, 'personalPage'));
  }
  return findings;
}

/** …/eleves/nadia-belkacem: a first name with another word in the same part of the path. */
function namesSomebody(page: string): boolean {
  const path = page.replace(/^(?:https?:\/\/)?[^/?#]{0,100}/iu, '');
  return path.split(/[/?&=#]/u).some((part) => {
    const words = fold(part).split(/[-_.+]/u);
    return words.length > 1 && words.length < 5 && isFirstName(words[0] ?? '');
  });
}

function devices(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const { 0: written, index } of text.matchAll(FOUR)) {
    const parts = written.split('.').map(Number);
    const said = /(?<!\p{L})ip(?!\p{L})[^\d]{0,20}$/iu.test(before(text, index));
    // 3.2.1.4 is a heading.
    if (parts.some((part) => part > 255) || (!said && (parts[0] ?? 0) < 10)) continue;
    findings.push(
      found('online', text, [index, index + written.length], said ? 0.95 : 0.7, said ? 'saidToBe' : 'shape'),
    );
  }
  return findings;
}
