import type { StatementKind } from '#modules/statements';
import { inLanguage, type T } from '#platform/texts';
import { Choice, StatementLabel } from '#platform/ui';
import type { Round } from '../../rules/day.ts';
import type { SaidOfDay } from '../../rules/harvest/harvest.ts';
import { sourceWords } from './said-words.ts';

interface SaidChoiceProps {
  t: T;
  rounds: readonly Round[];
  said: SaidOfDay;
  checked: boolean;
}

/** What somebody said, to be ticked: its words, where it was said, its kind. */
export function SaidChoice({ t, rounds, said, checked }: SaidChoiceProps) {
  const words = inLanguage(said.said, t.lang);
  return (
    <Choice
      kind="several"
      name="statements[]"
      value={said.id}
      label={<span lang={words.lang}>{words.text}</span>}
      text={sourceWords(t, rounds, said)}
      end={<StatementLabel t={t} kind={said.kind as StatementKind} />}
      checked={checked}
    />
  );
}
