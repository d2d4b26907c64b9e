import type { Minutes, Span } from '#packages/minutes';
import { dayPlace, wordsPlace } from './find-place.ts';
import { earlierAlike } from './same-person.ts';

/** Those that are gone through one by one. */
export const groups = ['head', 'people', 'agenda', 'statements', 'next'] as const;
/** `into`: not understood but said, where all of it goes. */
export type ListedGroup = (typeof groups)[number];
export type Group = ListedGroup | 'into';
export type ItemKind = 'title' | 'when' | 'place' | 'mode' | 'person' | 'point' | 'statement' | 'next' | 'into';

/** One thing that was understood. `id` is its place in the answer: the same text gives the same ids. */
export type Item = {
  id: string;
  group: Group;
  kind: ItemKind;
  /** As plain form fields; empty where the text does not say it. */
  fields: Readonly<Record<string, string>>;
  /** null: it stands nowhere in particular. */
  span: Span | null;
  confidence: number;
  /** Of a person: items before it that may be the same one, written otherwise. */
  alike?: readonly string[];
};

const SURE = 1;
const said = (value: string | null): string => value ?? '';

/** All that can be taken over, in the order of the page. What a meeting cannot do without is there even when the text is silent. */
export function itemsOf(minutes: Minutes): Item[] {
  return [
    ...headOf(minutes),
    ...peopleOf(minutes),
    ...agendaOf(minutes),
    ...statementsOf(minutes),
    ...nextOf(minutes),
    into,
  ];
}

/** A meeting of its own, of the whole network, as a draft, as long as nobody says otherwise. */
const into: Item = {
  id: 'into',
  group: 'into',
  kind: 'into',
  fields: { space: '', meeting: '', approved: '' },
  span: null,
  confidence: SURE,
};

function headOf({ text, title, date, startsAt, endsAt, place, mode }: Minutes): Item[] {
  const head = { group: 'head' as const, confidence: SURE };
  const when = { date: said(date), from: said(startsAt), until: said(endsAt) };
  return [
    { ...head, id: 'title', kind: 'title', fields: { words: said(title) }, span: wordsPlace(text, title) },
    { ...head, id: 'when', kind: 'when', fields: when, span: dayPlace(text, date) },
    ...(place
      ? [{ ...head, id: 'place', kind: 'place' as const, fields: { words: place }, span: wordsPlace(text, place) }]
      : []),
    ...(mode ? [{ ...head, id: 'mode', kind: 'mode' as const, fields: { mode }, span: null }] : []),
  ];
}

const peopleOf = ({ attendance, warnings }: Minutes): Item[] =>
  attendance.map(({ name, organisation, email, state, span, confidence }, i) => ({
    id: `p${i}`,
    group: 'people',
    kind: 'person',
    fields: { name: said(name), organisation: said(organisation), email: said(email), state, person: '', same: '' },
    span,
    confidence,
    alike: earlierAlike(attendance, i, warnings).map((other) => `p${other}`),
  }));

const agendaOf = ({ agenda }: Minutes): Item[] =>
  agenda.map(({ title, span }, i) => ({
    id: `a${i}`,
    group: 'agenda',
    kind: 'point',
    fields: { words: title },
    span,
    confidence: SURE,
  }));

const statementsOf = ({ statements, sections }: Minutes): Item[] =>
  statements.map(({ kind, text, mode, owner, due, span, confidence }, i) => {
    const under = sections.findLast((section) => section.span[0] <= span[0])?.agendaItem ?? null;
    const point = under === null ? '' : `a${under}`;
    return {
      id: `s${i}`,
      group: 'statements',
      kind: 'statement',
      fields: { kind, words: text, point, mode: said(mode), owner: said(owner), due: said(due) },
      span,
      confidence,
    };
  });

const nextOf = ({ nextMeetings }: Minutes): Item[] =>
  nextMeetings.map(({ date, startsAt, places, toConfirm, unsure, agenda, span }, i) => ({
    id: `n${i}`,
    group: 'next',
    kind: 'next',
    fields: {
      title: '',
      date: said(date),
      from: said(startsAt),
      until: '',
      places: places.join('\n'),
      // Of something to be confirmed that does not say what, it is the day.
      unsureDay: ticked(unsure.includes('date') || (toConfirm && unsure.length === 0)),
      unsureHours: ticked(unsure.includes('startsAt')),
      unsurePlace: ticked(unsure.includes('places')),
      points: agenda.join('\n'),
      meeting: '',
    },
    span,
    confidence: date ? SURE : 0,
  }));

export const TICKED = 'yes';
const ticked = (is: boolean): string => (is ? TICKED : '');
