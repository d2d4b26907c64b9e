import type { T } from '#platform/texts';
import { Field } from '#platform/ui';
import { kindsShown, modesShown } from '../kinds-shown.ts';
import { kindKey, modeKey, modes, stateKey, states } from './item-words.ts';
import type { Option, ShownItem } from './shown.ts';

type FieldOf = { t: T; item: ShownItem; field: string; points: readonly Option[]; error: string | undefined };

/** One field of what was understood, to be written otherwise. */
export function ItemField({ t, item, field, points, error }: FieldOf) {
  const value = item.fields[field] ?? '';
  const options = optionsOf(t, item, field, points);
  const common = { t, name: `${item.id}-${field}`, value, error, label: labelOf(t, item, field) };
  // A meeting that is not there on that day any more is not chosen any more.
  if (isNothingToChoose(item, field))
    return <input type="hidden" name={common.name} value={field === 'meeting' ? '' : value} />;
  if (options) return <Field {...common} type="select" options={options} />;
  if (field === 'date') return <Field {...common} type="date" width="short" />;
  if (field === 'from' || field === 'until')
    return (
      <Field
        {...common}
        type="time"
        width="short"
        help={item.kind === 'next' && field === 'from' ? t('importing.help.from') : undefined}
        optional={field === 'until' || item.kind === 'next'}
      />
    );
  if (field === 'places' || field === 'points')
    return (
      <Field
        {...common}
        type="textarea"
        rows={field === 'places' ? 2 : 4}
        help={t(`importing.help.${field}`)}
        optional
      />
    );
  if (field === 'title') return <Field {...common} help={t('importing.help.title')} optional />;
  if (field === 'words' && item.kind === 'statement') return <Field {...common} type="textarea" rows={3} />;
  return <Field {...common} optional={field !== 'words' && field !== 'name'} />;
}

/** It travels along: nobody of the network is called like that, no entry is alike, nothing is in the calendar that day. */
const isNothingToChoose = ({ people, alike, meetings }: ShownItem, field: string): boolean =>
  (field === 'person' && people.length === 0) ||
  (field === 'same' && alike.length === 0) ||
  (field === 'meeting' && meetings.length === 0);

/** Of a question it says whom or what is meant: one need not open a list to read it. */
function labelOf(t: T, item: ShownItem, field: string): string {
  const names = (options: readonly Option[]) => t.list(options.slice(0, 3).map(({ label }) => label));
  if (field === 'person' && item.people.length > 0) return t('importing.maybe', { names: names(item.people) });
  if (field === 'same' && item.alike.length > 0) return t('importing.maybeSame', { names: names(item.alike) });
  return t(labelKey(item, field));
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
    'same',
    'title',
    'places',
    'points',
    'meeting',
  ] as const;
  if (field === 'mode' && kind === 'mode') return 'importing.field.taken';
  return `importing.field.${known.find((one) => one === field) ?? 'words'}` as const;
}

function optionsOf(
  t: T,
  { kind, people, alike, meetings }: ShownItem,
  field: string,
  points: readonly Option[],
): Option[] | null {
  const none = (label: string): Option => ({ value: '', label });
  if (field === 'state') return states.map((one) => ({ value: one, label: t(stateKey(one)) }));
  if (field === 'kind') return kindsShown.map((one) => ({ value: one, label: t(kindKey(one)) }));
  if (field === 'point') return [none(t('importing.noPoint')), ...points];
  if (field === 'person')
    return [
      none(t('importing.nobody')),
      ...people.map(({ value, label }) => ({ value, label: t('importing.isThem', { name: label }) })),
    ];
  if (field === 'same')
    return [
      none(t('importing.somebodyElse')),
      ...alike.map(({ value, label }) => ({ value, label: t('importing.sameAs', { name: label }) })),
    ];
  if (field === 'meeting') return [none(t('importing.toChoose')), ...meetings];
  if (field !== 'mode') return null;
  if (kind === 'mode') return modes.map((one) => ({ value: one, label: t(modeKey(one)) }));
  return [none(t('importing.notSaid')), ...modesShown.map((one) => ({ value: one, label: t(`minutes.mode.${one}`) }))];
}
