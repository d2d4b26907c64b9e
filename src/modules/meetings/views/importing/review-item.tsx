import type { T } from '#platform/texts';
import { Choice, Choices, Disclosure, Stack } from '#platform/ui';
import { ItemField } from './item-field.tsx';
import { called } from './item-words.ts';
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
  const asked = asks.filter((field) => isAsked(item, field));
  const isOpen =
    isWrong || (answer === 'correct' && asked.length === 0) || Object.values(fields).every((value) => !value);
  const shown = (field: string) => (
    <ItemField t={t} item={item} field={field} points={points} error={problems[`${id}-${field}`]} />
  );
  const others = Object.keys(fields).filter(
    (field) => !asked.some((one) => one === field) && !field.startsWith('unsure'),
  );
  return (
    <div id={`item-${id}`} data-item={answer ?? ''}>
      <Stack gap="small">
        <Choices
          t={t}
          name={id}
          legend={called(t, item)}
          help={<Place t={t} item={item} />}
          error={problems[id]}
          inline
        >
          {answers.map((one) => (
            <Choice name={id} value={one} label={t(`importing.answer.${one}`)} checked={answer === one} />
          ))}
        </Choices>
        {asked.map(shown)}
        <Disclosure label={t('importing.correctHere')} open={isOpen}>
          <Stack>
            {others.map(shown)}
            {item.kind === 'next' ? <ToConfirm t={t} item={item} /> : null}
          </Stack>
        </Disclosure>
      </Stack>
    </div>
  );
}

/** Questions that only the reviewer answers: they stand open, what was understood can be corrected below them. */
const asks = ['person', 'same', 'meeting'] as const;

const isAsked = ({ people, alike, meetings }: ShownItem, field: (typeof asks)[number]): boolean =>
  ({ person: people, same: alike, meeting: meetings })[field].length > 0;

const unsure = { unsureDay: 'day', unsureHours: 'hours', unsurePlace: 'place' } as const;

function ToConfirm({ t, item: { id, fields } }: { t: T; item: ShownItem }) {
  return (
    <Choices t={t} name={`${id}-unsure`} legend={t('minutes.next.toConfirm')} optional inline>
      {(['unsureDay', 'unsureHours', 'unsurePlace'] as const).map((field) => (
        <Choice
          kind="several"
          name={`${id}-${field}`}
          value="yes"
          label={t(`minutes.next.unsure.${unsure[field]}`)}
          checked={fields[field] === 'yes'}
        />
      ))}
    </Choices>
  );
}

function Place({ t, item: { href, quote, isUnsure, warnings } }: { t: T; item: ShownItem }) {
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
      {warnings.map((words) => (
        <> {words}</>
      ))}
    </>
  );
}

const short = (words: string): string => {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 58)}…` : line;
};
