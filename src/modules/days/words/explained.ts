import type { CheaperCount, ExplainedLevel } from '#packages/mixing';
import { inLanguage, type T } from '#platform/texts';
import type { Round } from '../rules/day.ts';
import type { ExplainedDay, MeetsFew } from '../rules/explained.ts';
import type { WhyBeside } from '../rules/person-explained.ts';

/** One thing that makes a day good, as a coordinator says it aloud. */
export type LevelSaid = {
  what: string;
  /** proven: it cannot be less. gap: nobody knows. null: nothing is claimed. */
  proof: 'proven' | 'gap' | null;
  why: string[];
};

/** `nameOf`: an organisation, by its key. */
type Day = { rounds: readonly Round[]; nameOf: (organisation: string) => string };

/** The levels that people talk about, the most important first. */
export function levelsSaid(t: T, explained: ExplainedDay, day: Day): LevelSaid[] {
  const level = (name: ExplainedLevel['name']) => explained.levels.find((one) => one.name === name);
  const colleagues = level('sameOrganisation');
  const balance = level('balance');
  const repeats = level('repeats');
  const history = level('history');
  return [
    ...(colleagues ? [colleaguesSaid(t, colleagues, explained, day)] : []),
    ...(repeats ? [repeatsSaid(t, repeats, explained, day)] : []),
    ...(balance ? [plainly(t, balance, t('explained.balance', { count: balance.value }))] : []),
    ...(history && (history.value > 0 || history.bound > 0)
      ? [plainly(t, history, t('explained.history', { count: history.value }))]
      : []),
  ];
}

function plainly(t: T, level: ExplainedLevel, what: string): LevelSaid {
  return { what, proof: proofOf(level), why: level.gap > 0 ? [gapWords(t, level)] : [] };
}

/** Nothing is less than nothing: that it is proven need not be said. */
const proofOf = ({ value, proven }: ExplainedLevel): LevelSaid['proof'] =>
  value === 0 ? null : proven ? 'proven' : 'gap';

const gapWords = (t: T, { bound, gap }: ExplainedLevel): string =>
  bound === 0 ? t('explained.gapToNone') : t('explained.gap', { bound, gap });

function colleaguesSaid(t: T, level: ExplainedLevel, { largeOrganisations }: ExplainedDay, day: Day): LevelSaid {
  const large = largeOrganisations
    .slice(0, MOST_REASONS)
    .map(({ organisation, round, people, groups, pairs }) =>
      t('explained.large', { name: day.nameOf(organisation), people, groups, pairs, round: roundName(t, day, round) }),
    );
  return {
    what: t('explained.colleagues', { count: level.value }),
    proof: proofOf(level),
    why: [...(level.gap > 0 ? [gapWords(t, level)] : []), ...large],
  };
}

/** As many as one reads before asking for the rest. */
const MOST_REASONS = 4;

function repeatsSaid(t: T, level: ExplainedLevel, { whyRepeats, cheaper }: ExplainedDay, day: Day): LevelSaid {
  const tables = tablesWords(t, day.rounds);
  const what =
    level.value === 0
      ? t('explained.repeats.none')
      : t(level.proven ? 'explained.repeats.proven' : 'explained.repeats.open', { count: level.value, tables });
  const because =
    whyRepeats.kind === 'pairs'
      ? [t('explained.because.pairs', { meetings: whyRepeats.meetings, pairs: whyRepeats.pairs })]
      : whyRepeats.kind === 'everyTwoRounds'
        ? [t('explained.because.rounds', { count: whyRepeats.rounds.reduce((sum, { pairs }) => sum + pairs, 0) })]
        : whyRepeats.kind === 'perPerson'
          ? whyRepeats.people
              .slice(0, 1)
              .map(({ neighbours, others }) => t('explained.because.person', { neighbours, others }))
          : [];
  return {
    what,
    proof: proofOf(level),
    why: [
      ...(level.gap > 0 ? [gapWords(t, level)] : []),
      ...(level.value > 0 ? because : []),
      ...(level.value > 0 ? cheaperWords(t, level, cheaper, day) : []),
    ],
  };
}

/** "with ten tables of six it would be 0": the smallest change, and the one that helps most. */
function cheaperWords(t: T, { bound }: ExplainedLevel, cheaper: readonly CheaperCount[], day: Day): string[] {
  const less = cheaper.filter(({ repeats }) => repeats < bound);
  const [first] = less;
  const best = less.toSorted((a, b) => a.repeats - b.repeats)[0];
  return [...new Set([first, best])].flatMap((one) =>
    one
      ? [
          t('explained.cheaper', {
            groups: one.groups,
            sizes: sizesWords(t, one.sizes),
            rounds: t.list(one.rounds.map((id) => roundName(t, day, id))),
            count: one.repeats,
          }),
        ]
      : [],
  );
}

/** "six tables of ten", where all rounds are alike. */
function tablesWords(t: T, rounds: readonly Round[]): string {
  const each = rounds.map((round) => {
    const sizes = round.groups.map(({ index }) => round.seats.filter(({ group }) => group === index).length);
    return t('explained.tables', { count: sizes.length, sizes: sizesWords(t, sizes) });
  });
  return new Set(each).size === 1 && each[0] ? each[0] : t('explained.theseTables', { count: rounds.length });
}

function sizesWords(t: T, sizes: readonly number[]): string {
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  return smallest === largest ? t.number(largest) : t('explained.sizes', { smallest, largest });
}

const roundName = (t: T, { rounds }: Pick<Day, 'rounds'>, id: string): string =>
  rounds.flatMap((round) =>
    round.id === id ? [t('lock.named', { name: inLanguage(round.name, t.lang).text })] : [],
  )[0] ?? '';

/** Why somebody meets few others. */
export function fewWords(t: T, { rounds, again }: MeetsFew, all: number): string {
  if (rounds < all) return t('explained.few.rounds', { rounds, all });
  return again > 0 ? t('explained.few.again', { count: again }) : t('explained.few.small');
}

/** Why two people sit together although it would be better otherwise. */
export function besideWords(t: T, { kind, people = 0, groups = 0, pairs = 0 }: WhyBeside): string {
  if (kind === 'largeOrganisation') return t('explained.why.largeOrganisation', { people, groups });
  return kind === 'roundsShare' ? t('explained.why.roundsShare', { pairs }) : t(`explained.why.${kind}`);
}
