import type { T } from '#platform/texts';
import { Button, Choice, Choices, RefusedWords, Stack } from '#platform/ui';
import type { Told } from '../rules/tells-who.ts';
import { insteadOf } from './in-words.ts';

interface ToldWordsProps {
  t: T;
  words: string;
  told: readonly Told[];
  /** Those of which the writer may say that they mean nobody. */
  doubtful: readonly Told[];
  /** The field of the form they stand in: the button sends it with this value. */
  field: string;
}

/** Under a field: what tells who somebody is, underlined where it stands, why, and one button that writes something else. */
export function ToldWords({ t, words, told, doubtful, field }: ToldWordsProps) {
  return (
    <Stack gap="small">
      <RefusedWords
        text={words}
        spans={told}
        offer={
          <Stack gap="small">
            <ul>
              {told.map((one) => (
                <li>
                  {t('identity.line', {
                    words: one.text,
                    kind: t(`identity.kind.${one.kind}`),
                    why: t(`identity.why.${one.why}`),
                    instead: insteadOf(t, one),
                  })}
                </li>
              ))}
            </ul>
            <Button kind="outlined" name="replace" value={field}>
              {t('identity.replace')}
            </Button>
          </Stack>
        }
      />
      {doubtful.length > 0 ? (
        <Choices t={t} name={`${field}-nobody`} legend={t('identity.nobody')} optional>
          {doubtful.map(({ text }) => (
            <Choice kind="several" name="nobody[]" value={text} label={t('identity.meansNobody', { words: text })} />
          ))}
        </Choices>
      ) : null}
    </Stack>
  );
}
