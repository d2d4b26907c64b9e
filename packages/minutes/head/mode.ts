import type { MeetingMode } from '../format.ts';
import type { Document } from '../text/document.ts';
import type { Line } from '../text/line.ts';
import type { Warned } from '../warnings/warned.ts';
import { inAll, phraseIn } from '../words/words.ts';
import { fieldOf } from './fields.ts';

const HYBRID = inAll((words) => words.modes.hybrid);
const ONLINE = inAll((words) => words.modes.online);
const IN_PERSON = inAll((words) => words.modes.inPerson);
const MEETING = inAll((words) => words.meeting);
/** “(16 mei 2024, 10u-12u, Teams)”. */
const BARE_APP =
  /[,(|·-] ?(?:ms |microsoft |google )?(?:teams|zoom|webex|jitsi|meet)[ )]*$|[,(|·-] ?(?:teams|zoom|webex|jitsi) ?[,)|·]/;
const BESIDES = /prochain|volgende|next|toekomst/;

/** What the top says. Of the rest, a sentence about the meeting itself, where the top says nothing; else it may contradict. */
export function modeOf(document: Document, top: readonly Line[], warned: Warned): MeetingMode | null {
  const fields = document.lines.slice(0, 120).filter((line) => ['place', 'mode'].includes(fieldOf(line)?.field ?? ''));
  const head = [...top, ...fields.slice(0, 3)];
  const said =
    modeIn(head.map(({ folded }) => folded.slice(0, 300)).join(' \n ')) ??
    (top.some(({ folded }) => BARE_APP.test(folded.slice(0, 200))) ? 'online' : null);
  for (const line of document.lines) {
    if (head.includes(line) || line.text.length < 10) continue;
    for (const { text, at } of sentencesOf(line.folded)) {
      if (BESIDES.test(text) || !phraseIn(text, MEETING)) continue;
      const other = modeIn(text);
      if (other === null || !aboutThisMeeting(text)) continue;
      if (said === null) return line.index < 60 ? other : null;
      if (other !== said && said !== 'hybrid') {
        const start = line.start + at;
        const sentence = document.text.slice(start, start + text.length).trim();
        warned.warn('modeContradicts', [start, start + text.trimEnd().length], sentence);
      }
    }
  }
  return said;
}

function modeIn(folded: string): MeetingMode | null {
  if (phraseIn(folded, HYBRID)) return 'hybrid';
  const online = phraseIn(folded, ONLINE) !== undefined;
  const inPerson = phraseIn(folded, IN_PERSON) !== undefined;
  if (online && inPerson) return 'hybrid';
  return online ? 'online' : inPerson ? 'inPerson' : null;
}

/** “La réunion a lieu en ligne”, “de vergadering vindt online plaats”: not what is said about meetings in general. */
function aboutThisMeeting(text: string): boolean {
  return (
    /\b(?:la|cette|notre) (?:presente )?(?:reunion|rencontre|seance|assemblee|concertation)\b.{0,60}\b(?:lieu|tient|tenue|deroule|organisee|se fait|est|aura)/.test(
      text,
    ) ||
    /\b(?:de|deze|onze|het|dit) (?:vergadering|bijeenkomst|overleg|samenkomst)\b.{0,60}\b(?:plaats|door|georganiseerd|is|verloopt|gebeurt)/.test(
      text,
    ) ||
    /\b(?:the|this|our) (?:meeting|session)\b.{0,60}\b(?:place|held|was|is)\b/.test(text)
  );
}

function sentencesOf(folded: string): { text: string; at: number }[] {
  const sentences: { text: string; at: number }[] = [];
  for (const { 0: text, index } of folded.matchAll(/[^.!?;]+/g)) {
    const lead = text.length - text.trimStart().length;
    if (text.length < 400) sentences.push({ text: text.trim(), at: index + lead });
  }
  return sentences;
}
