import { membersAmong } from '#modules/accounts';
import { spacesOf } from '#modules/networks';
import { nameIn, type T, type TextKey } from '#platform/texts';
import { importPath, importsPath } from '../../addresses.ts';
import type { BroughtIn, Problems } from '../../rules/importing/brought-in.ts';
import { type Choices, chosenOtherwise, fieldsChosen } from '../../rules/importing/choices.ts';
import { groups, type Item, itemsOf } from '../../rules/importing/items.ts';
import { runsOf } from '../../rules/importing/marked-text.ts';
import { type Known, peopleLike } from '../../rules/importing/match.ts';
import type { MeetingImport } from '../../store/importing/imports.ts';
import { ReviewPage } from '../../views/importing/review-page.tsx';
import type { ShownItem } from '../../views/importing/shown.ts';
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

/** Where it was, and how one took part, in the words of the page. */
export function placeWritten(t: T, { place, mode }: BroughtIn): string | null {
  if (mode === 'online') return place ? t('importing.place.online', { place }) : t('importing.place.onlineOnly');
  if (mode === 'hybrid') return place ? t('importing.place.hybrid', { place }) : t('importing.place.hybridOnly');
  return place || null;
}

type Again = { choices?: Choices; problems?: Problems; space?: string | undefined; isStale?: boolean };

export async function reviewView(
  c: Here,
  found: MeetingImport,
  { choices = found.choices, problems = {}, space, isStale = false }: Again = {},
) {
  const { db, t, network, frame } = c.var;
  const { understood } = found;
  if (!understood) throw new Error('An import to be reviewed was not understood');
  const items = itemsOf(understood);
  const [people, spaces] = await Promise.all([peopleToMatch(c), spacesOf(db, network.id)]);
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
      people:
        item.kind === 'person'
          ? peopleLike({ name: fields.name ?? '', email: fields.email ?? '' }, people).map(({ personId, name }) => ({
              value: personId,
              label: name,
            }))
          : [],
    };
  };
  const warnings = understood.warnings.map(({ code, span }, i) => ({
    id: `w${i}`,
    words: t(`importing.warning.${code}`),
    quote: span ? quoted(understood.text.slice(...span)) : null,
    span,
  }));
  const next = understood.nextMeetings.map((one, i) => ({
    id: `n${i}`,
    words: quoted(understood.text.slice(...one.span)),
    span: one.span,
  }));
  const say = t as (key: TextKey) => string;
  return (
    <ReviewPage
      frame={frame}
      path={importPath(network.slug, found.id)}
      backHref={importsPath(network.slug)}
      name={found.name}
      lang={understood.language}
      version={String(found.version)}
      runs={runsOf(understood.text, [...items, ...warnings, ...next])}
      groups={groups.map((group) => ({
        group,
        items: items.filter((item) => item.group === group).map(shown),
      }))}
      points={pointsShown}
      spaces={spaces
        .filter(({ closedAt }) => closedAt === null)
        .map(({ id, name }) => ({ value: id, label: nameIn(t, name) }))}
      space={space ?? ''}
      warnings={warnings}
      next={next}
      problems={Object.fromEntries(Object.entries(problems).map(([field, key]) => [field, say(key as TextKey)]))}
      meanwhile={
        isStale
          ? chosenOtherwise(items, found.choices, choices).map((item) => ({
              term: quoted(
                fieldsChosen(item, found.choices).words ?? fieldsChosen(item, found.choices).name ?? item.id,
              ),
              text: t(`importing.answer.${found.choices[item.id]?.answer ?? 'open'}`),
            }))
          : null
      }
    />
  );
}

const quoted = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 88)}…` : line;
};
