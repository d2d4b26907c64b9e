import { membersAmong } from '#modules/accounts';
import { type EventFacts, eventsOfKind } from '#modules/calendar';
import { spacesOf } from '#modules/networks';
import type { Warning } from '#packages/minutes';
import { inLanguage, nameIn, type T, type TextKey } from '#platform/texts';
import { importPath, importsPath } from '../../addresses.ts';
import { fieldsOf } from '../../rules/importing/brought-in.ts';
import { type Choices, chosenOtherwise, fieldsChosen, fieldsOfForm } from '../../rules/importing/choices.ts';
import { groups, type Item, itemsOf, TICKED } from '../../rules/importing/items.ts';
import { runsOf } from '../../rules/importing/marked-text.ts';
import { type Known, peopleLike } from '../../rules/importing/match.ts';
import { isDay, type Problems } from '../../rules/importing/problems.ts';
import { ANOTHER, onDay } from '../../rules/importing/same-day.ts';
import { daysAfter, momentOn } from '../../rules/minutes/days.ts';
import type { MeetingImport } from '../../store/importing/imports.ts';
import { ReviewPage } from '../../views/importing/review-page.tsx';
import type { Option, ShownItem } from '../../views/importing/shown.ts';
import type { Here } from '../here.ts';

/** Below it a reader should look twice. */
const UNSURE = 0.5;
const MOST_PEOPLE = 1000;

/** People of the network whom a name in the text may mean. */
export const peopleToMatch = async (c: Here): Promise<Known[]> => {
  const { db, network, now } = c.var;
  const people = await membersAmong(db, { networkId: network.id, now }, null, { after: null, most: MOST_PEOPLE });
  return people.map(({ personId, name, email }) => ({ personId, name, email }));
};

type Again = { choices?: Choices; problems?: Problems; isStale?: boolean };

export async function reviewView(
  c: Here,
  found: MeetingImport,
  { choices = found.choices, problems = {}, isStale = false }: Again = {},
) {
  const { db, t, network, frame } = c.var;
  const { understood } = found;
  if (!understood) throw new Error('An import to be reviewed was not understood');
  const items = itemsOf(understood);
  const days = items
    .filter(({ kind }) => kind === 'when' || kind === 'next')
    .flatMap((item) => fieldsChosen(item, choices).date ?? []);
  const [people, spaces, meetings] = await Promise.all([
    peopleToMatch(c),
    spacesOf(db, network.id),
    meetingsBetween(c, days.filter(isDay)),
  ]);
  const meetingsOn = (day: string | undefined, but = ''): Option[] => {
    const there = onDay(meetings, day ?? '').filter(({ id }) => id !== but);
    const named = there.map(({ id, startsAt, title, spaceId }) => {
      const space = spaces.find((one) => one.id === spaceId);
      const data = { time: t.time(startsAt), title: inLanguage(title, t.lang).text };
      return {
        value: id,
        label: space
          ? t('importing.meetingThereOf', { ...data, space: nameIn(t, space.name) })
          : t('importing.meetingThere', data),
      };
    });
    return named.length > 0 ? [...named, { value: ANOTHER, label: t('importing.another') }] : [];
  };
  const into = fieldsOf(items, choices, 'into');
  const points = items.filter(({ group }) => group === 'agenda');
  const pointsShown = points.map((item) => ({ value: item.id, label: fieldsChosen(item, choices).words ?? '' }));
  const shown = (item: Item): ShownItem => {
    const fields = fieldsChosen(item, choices);
    return {
      id: item.id,
      kind: item.kind,
      fields,
      answer: choices[item.id]?.answer ?? null,
      quote: item.span ? understood.text.slice(...item.span).trim() : null,
      href: item.span ? `#text-${item.id}` : null,
      isUnsure: item.confidence < UNSURE,
      warnings: understood.warnings
        .filter(({ span }) => span && item.span && span[0] < item.span[1] && span[1] > item.span[0])
        .map((warning) => warningWords(t, warning)),
      alike: (item.alike ?? []).flatMap((id) => {
        const other = items.find((one) => one.id === id);
        const { name, email } = other ? fieldsChosen(other, choices) : {};
        return other ? [{ value: id, label: name || email || id }] : [];
      }),
      meetings: item.kind === 'next' ? meetingsOn(fields.date, into.meeting) : [],
      people:
        item.kind === 'person'
          ? peopleLike({ name: fields.name ?? '', email: fields.email ?? '' }, people).map(({ personId, name }) => ({
              value: personId,
              label: name,
            }))
          : [],
    };
  };
  const warnings = understood.warnings.map(({ span, ...warning }, i) => ({
    id: `w${i}`,
    words: warningWords(t, warning),
    quote: span ? quoted(understood.text.slice(...span)) : null,
    span,
  }));
  const listed = items.filter(({ group }) => group !== 'into');
  const open = listed.filter(({ id }) => !choices[id]);
  const say = t as (key: TextKey) => string;
  return (
    <ReviewPage
      frame={frame}
      path={importPath(network.slug, found.id)}
      backHref={importsPath(network.slug)}
      name={found.name}
      lang={understood.language}
      version={String(found.version)}
      runs={runsOf(understood.text, [...items, ...warnings])}
      groups={groups.map((group) => ({
        group,
        items: items.filter((item) => item.group === group).map(shown),
      }))}
      points={pointsShown}
      into={{
        space: into.space ?? '',
        spaces: spaces
          .filter(({ closedAt }) => closedAt === null)
          .map(({ id, name }) => ({ value: id, label: nameIn(t, name) })),
        meeting: into.meeting ?? '',
        meetings: meetingsOn(fieldsOf(items, choices, 'when').date),
        isApproved: into.approved === TICKED,
        saysApproved: understood.status === 'approved',
      }}
      decided={listed.length - open.length}
      all={listed.length}
      firstOpen={open[0]?.id ?? null}
      warnings={warnings}
      problems={Object.fromEntries(Object.entries(problems).map(([field, key]) => [field, say(key as TextKey)]))}
      stands={
        choices === found.choices
          ? undefined
          : JSON.stringify(fieldsOfForm(chosenOtherwise(items, found.choices, choices), found.choices))
      }
      meanwhile={
        isStale
          ? chosenOtherwise(items, found.choices, choices).map((item) => ({
              term: quoted(calledBriefly(t, item, fieldsChosen(item, found.choices))),
              text: t(`importing.answer.${found.choices[item.id]?.answer ?? 'open'}`),
            }))
          : null
      }
    />
  );
}

/** With the day that was understood: the reader names it in its own sentence. */
function warningWords(t: T, { code, message }: Pick<Warning, 'code' | 'message'>): string {
  const day = /\b\d{4}-\d\d-\d\d\b/.exec(message)?.[0];
  const named = day && isDay(day) ? t.day(day, { year: true }) : null;
  if (named && code === 'yearAssumed') return t('importing.warning.yearAssumedAs', { day: named });
  if (named && code === 'weekdayContradicts') return t('importing.warning.weekdayIs', { day: named });
  return t(`importing.warning.${code}`);
}

function calledBriefly(t: T, { kind }: Item, { words, name, email, date }: Readonly<Record<string, string>>): string {
  if (kind === 'into') return t('importing.make');
  return words || name || email || (date ? t.day(date, { year: true }) : t('importing.group.next'));
}

/** Meetings of the calendar from the first of these days to the last. */
async function meetingsBetween(c: Here, days: readonly string[]): Promise<EventFacts[]> {
  const { db, network } = c.var;
  const sorted = days.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  return eventsOfKind(db, {
    networkId: network.id,
    kind: 'meeting',
    from: momentOn(first, '00:00'),
    before: momentOn(daysAfter(last, 1), '00:00'),
  });
}

const quoted = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 88)}…` : line;
};
