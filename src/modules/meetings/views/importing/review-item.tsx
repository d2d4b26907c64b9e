import type { T } from '#platform/texts';
import { Choice, Choices, Disclosure, Field, Stack } from '#platform/ui';
import type { Option, ShownItem } from './shown.ts';

type Props = {
  t: T;
  item: ShownItem;
  points: readonly Option[];
  problems: Readonly<Record<string, string>>;
};

const answers = ['accept', 'correct', 'ignore'] as const;

/** One thing that was understood: where it stands, and whether it comes in, otherwise, or not. */
export function ReviewItem({ t, item, points, problems }: Props) {
  const { id, answer, fields } = item;
  const isWrong = Object.keys(problems).some((field) => field.startsWith(`${id}-`));
  const isOpen =
    isWrong || answer === 'correct' || item.people.length > 0 || Object.values(fields).every((value) => !value);
  return (
    <div id={`item-${id}`}>
      <Choices t={t} name={id} legend={called(t, item)} help={<Place t={t} item={item} />} error={problems[id]} inline>
        {answers.map((one) => (
          <Choice name={id} value={one} label={t(`importing.answer.${one}`)} checked={answer === one} />
        ))}
      </Choices>
      <Disclosure
        label={t(item.people.length > 0 ? 'importing.correctAndMatch' : 'importing.correctHere')}
        open={isOpen}
      >
        <Stack>
          {Object.keys(fields).map((field) => (
            <ItemField t={t} item={item} field={field} points={points} error={problems[`${id}-${field}`]} />
          ))}
        </Stack>
      </Disclosure>
    </div>
  );
}

function Place({ t, item: { href, quote, isUnsure } }: { t: T; item: ShownItem }) {
  return (
    <>
      {href && quote ? (
        <a href={href} data-turbo="false">
          {t('importing.inText', { words: short(quote) })}
        </a>
      ) : (
        t('importing.notInText')
      )}
      {isUnsure ? <> {t('importing.unsure')}</> : null}
    </>
  );
}

const short = (words: string): string => {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 58)}…` : line;
};

/** In words, so that the radio buttons say what they are about. */
function called(t: T, { kind, fields }: ShownItem): string {
  const { words = '', name = '', email = '', organisation, state, date = '', from = '', until = '' } = fields;
  if (kind === 'title') return `${t('importing.field.title')} – ${words || t('importing.notSaid')}`;
  if (kind === 'place') return `${t('importing.field.place')} – ${words}`;
  if (kind === 'mode') return `${t('importing.field.taken')} – ${t(modeKey(fields.mode))}`;
  if (kind === 'when') {
    const isDay = /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date));
    const day = isDay ? t.day(date, { year: true }) : date || t('importing.notSaid');
    return `${day}${from ? `, ${[from, until].filter(Boolean).join(' – ')}` : ''}`;
  }
  if (kind === 'person') {
    const who = name || email;
    return `${organisation ? `${who} (${organisation})` : who}, ${t(stateKey(state))}`;
  }
  return kind === 'statement' ? `${t(kindKey(fields.kind))} – ${words}` : words;
}

const modes = ['inPerson', 'online', 'hybrid'] as const;
const states = ['present', 'excused', 'absent', 'invited', 'guest'] as const;
const kinds = [
  'decision',
  'action',
  'proposal',
  'question',
  'problem',
  'solution',
  'advantage',
  'drawback',
  'wish',
  'remark',
  'information',
] as const;
const decided = ['consensus', 'unanimity', 'unanimityMinusOne', 'vote'] as const;

const modeKey = (given: string | undefined) =>
  `importing.mode.${modes.find((one) => one === given) ?? 'inPerson'}` as const;
const stateKey = (given: string | undefined) =>
  `importing.presence.${states.find((one) => one === given) ?? 'invited'}` as const;
const kindKey = (given: string | undefined) => `ui.kind.${kinds.find((one) => one === given) ?? 'remark'}` as const;

type FieldOf = { t: T; item: ShownItem; field: string; points: readonly Option[]; error: string | undefined };

function ItemField({ t, item, field, points, error }: FieldOf) {
  const value = item.fields[field] ?? '';
  const options = optionsOf(t, item, field, points);
  const common = { t, name: `${item.id}-${field}`, value, error, label: t(labelKey(item, field)) };
  if (field === 'person' && item.people.length === 0) return <input type="hidden" name={common.name} value={value} />;
  if (options) return <Field {...common} type="select" options={options} />;
  if (field === 'date') return <Field {...common} type="date" width="short" />;
  if (field === 'from' || field === 'until')
    return <Field {...common} type="time" width="short" optional={field === 'until'} />;
  if (field === 'words' && item.kind === 'statement') return <Field {...common} type="textarea" rows={3} />;
  return <Field {...common} optional={field !== 'words' && field !== 'name'} />;
}

function labelKey({ kind }: ShownItem, field: string) {
  if (field === 'words' && kind !== 'statement')
    return kind === 'title'
      ? 'importing.field.title'
      : kind === 'place'
        ? 'importing.field.place'
        : 'importing.field.point';
  const known = [
    'date',
    'from',
    'until',
    'mode',
    'name',
    'organisation',
    'email',
    'state',
    'person',
    'kind',
    'words',
    'point',
    'owner',
    'due',
  ] as const;
  if (field === 'mode' && kind === 'mode') return 'importing.field.taken';
  return `importing.field.${known.find((one) => one === field) ?? 'words'}` as const;
}

function optionsOf(t: T, { kind, people }: ShownItem, field: string, points: readonly Option[]): Option[] | null {
  const none = (label: string): Option => ({ value: '', label });
  if (field === 'state') return states.map((one) => ({ value: one, label: t(stateKey(one)) }));
  if (field === 'kind') return kinds.map((one) => ({ value: one, label: t(kindKey(one)) }));
  if (field === 'point') return [none(t('importing.noPoint')), ...points];
  if (field === 'person') return [none(t('importing.nobody')), ...people];
  if (field !== 'mode') return null;
  if (kind === 'mode') return modes.map((one) => ({ value: one, label: t(modeKey(one)) }));
  return [none(t('importing.notSaid')), ...decided.map((one) => ({ value: one, label: t(`minutes.mode.${one}`) }))];
}
