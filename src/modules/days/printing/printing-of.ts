import type { z } from 'zod';
import { dayWords, type EventFacts, type Participant, participantsOf } from '#modules/calendar';
import type { Db } from '#platform/db';
import { orMissing } from '#platform/missing';
import { inLanguage, type T } from '#platform/texts';
import type { NetworkInAddress } from '#platform/web';
import { tablePaths } from '../addresses.ts';
import type { PaperLookForm } from '../forms/groups.ts';
import type { Move } from '../papers/index.ts';
import { type Day, isComposed, type Round } from '../rules/day.ts';
import { drawInForce } from '../rules/drawn.ts';
import { isListed } from '../rules/listed.ts';
import { fullName, nameInList } from '../rules/names.ts';
import { drawnRounds, type PaperName } from '../rules/papers.ts';
import { badgesToPrint, changedBadges, type PrintedSeating } from '../rules/printed.ts';
import { whyKey } from '../rules/why-moved.ts';
import { whysOf } from '../store/badge-moves.ts';
import { tableCodesOf } from '../store/capture/codes.ts';
import type { Which } from '../store/day.ts';
import { drawsOf } from '../store/draws.ts';
import { liveDayOf } from '../store/live/live-day.ts';
import { printedPapers, printedSeating } from '../store/printed.ts';
import { whyWords } from '../words/why.ts';
import { casesPrinted } from './cases.ts';
import { type Printing, paperMark, paperRound } from './printing.ts';

type Here = { db: Db; network: NetworkInAddress; origin: string; now: Date };
type Asked = z.output<typeof PaperLookForm>;
type Wanted = { event: EventFacts; day: Day; t: T; paper: PaperName; asked: Asked };

/** Gathers what a paper says, and no more than that paper needs. */
export async function printingOf({ db, network, origin, now }: Here, wanted: Wanted): Promise<Printing> {
  const { event, day, t, paper, asked } = wanted;
  const which = { networkId: network.id, eventId: event.id };
  const people = await participantsOf(db, { ...which, lang: t.lang });
  const rounds = asked.round ? [orMissing(day.rounds.find(({ id }) => id === asked.round))] : day.rounds;
  const composed = rounds.filter(isComposed);
  return {
    day,
    rounds: composed,
    people,
    wearers: paper === 'badges' ? await wearersOf(db, which, day, people, asked) : [],
    format: asked.format,
    paperDay: {
      network: network.name[t.lang] ?? network.name.fr,
      day: inLanguage(event.title, t.lang).text,
      date: dayWords(t, event, { year: true }),
    },
    // As people type it: without "https://".
    place: `${new URL(origin).host}/p`,
    origin,
    tableCodes: paper === 'table-cards' ? await tableCodes(db, which, origin) : new Map(),
    drawNumbers: paper === 'draw' ? await drawNumbers(db, which, drawnRounds(composed)) : new Map(),
    cases: casesPrinted(t, day, composed, people),
    led: isLed(paper)
      ? (await liveDayOf(db, { ...which, startsAt: event.startsAt, lang: t.lang }, day.rounds)).steps
      : [],
    moves: paper === 'moves' ? await movesOf(db, which, { day, people, t, now }) : null,
    t,
  };
}

const isLed = (paper: PaperName): boolean => paper === 'run-sheet' || paper === 'questions';

/** Everybody, one person, or those whose badge is no longer good. */
async function wearersOf(db: Db, which: Which, day: Day, people: Participant[], { person, since }: Asked) {
  if (person) return [orMissing(people.find(({ id }) => id === person))];
  if (!since) return people;
  const printed = orMissing(await printedSeating(db, which, since));
  return badgesToPrint(changedBadges(printed, day, people, 'fr'));
}

async function tableCodes(db: Db, which: Which, origin: string): Promise<Printing['tableCodes']> {
  const codes = await tableCodesOf(db, which);
  return new Map(codes.map(({ index, code }) => [index, { code, address: origin + tablePaths(code).table }]));
}

async function drawNumbers(db: Db, which: Which, rounds: readonly Round[]): Promise<Map<string, number>> {
  const numbers = new Map<string, number>();
  for (const round of rounds) {
    const lot = drawInForce(await drawsOf(db, { ...which, roundId: round.id }), round);
    if (lot) numbers.set(round.id, lot.number);
  }
  return numbers;
}

type Moving = { day: Day; people: Participant[]; t: T; now: Date };

async function movesOf(db: Db, which: Which, { day, people, t, now }: Moving): Promise<Printing['moves']> {
  const { badges } = await printedPapers(db, which);
  if (!badges) return null;
  const whys = await whysOf(db, which, badges, now);
  const names = new Map(people.map((person) => [person.id, fullName(person)]));
  const moves = changedBadges(badges, day, people.filter(isListed), t.lang)
    .filter(({ is }) => is !== 'new')
    .flatMap(({ person, moves }) =>
      moves.map(({ round, from, to }): Move => {
        const why = whys.get(whyKey(round.id, person.id));
        return {
          name: nameInList(person),
          round: paperRound(t, round),
          from: from === null ? null : paperMark(from),
          to: to === null ? null : paperMark(to),
          why: why ? whyWords(t, why, names) : null,
        };
      }),
    );
  return { since: momentWords(t, badges), moves };
}

/** "mardi 26 janvier, 14 h 20" */
export const momentWords = (t: T, { at }: Pick<PrintedSeating, 'at'>): string => `${t.date(at)}, ${t.time(at)}`;
