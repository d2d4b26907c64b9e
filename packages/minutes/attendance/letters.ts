import type { State } from '../format.ts';
import type { Document } from '../text/document.ts';
import type { Line } from '../text/line.ts';
import type { AttendanceLabel } from './labels.ts';

const FRENCH: Readonly<Record<string, State>> = {
  p: 'present',
  pr: 'present',
  e: 'excused',
  ex: 'excused',
  exc: 'excused',
  v: 'excused',
  a: 'absent',
  abs: 'absent',
  i: 'invited',
};
const LETTER = /^([PEVAIpevai]|Pr|Ex|Exc|Abs) ?: ?(?=\S)/;
const REACH = 4;

/** What “P”, “E”, “A” or “V” stand for. Where V excuses and no P is there, A is who came: “aanwezig / verontschuldigd”. */
export function statesOfLetters(letters: readonly string[]): (letter: string) => State | undefined {
  const small = new Set(letters.map((letter) => letter.toLowerCase()));
  const dutch = small.has('v') && small.has('a') && !small.has('p') && !small.has('e');
  return (letter) => (dutch && letter === 'a' ? 'present' : FRENCH[letter]);
}

/** “P : Anna, Bram” and, right below, “E : Carla”: letters in place of headings, never one alone. */
export function letterLabel({ lines }: Document, line: Line): AttendanceLabel | undefined {
  const letter = letterOf(line);
  if (letter === undefined) return undefined;
  const around = lines
    .slice(Math.max(0, line.index - REACH), line.index + REACH + 1)
    .map(letterOf)
    .filter((each) => each !== undefined);
  if (new Set(around).size < 2 || !around.some((each) => each === 'p' || each === 'a' || each === 'pr'))
    return undefined;
  const state = statesOfLetters(around)(letter);
  const length = LETTER.exec(line.text)?.[0].length ?? 0;
  return state && { words: letter, state, by: ':', rest: line.start + length };
}

function letterOf({ blank, text }: Line): string | undefined {
  return blank ? undefined : LETTER.exec(text)?.[1]?.toLowerCase();
}
