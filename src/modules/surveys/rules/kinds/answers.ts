import type { Question } from '../question.ts';
import { type BarometerAnswer, type BarometerTally, readBarometer, tallyBarometer } from './barometer.ts';
import { type CheckInAnswer, readCheckIn, tallyCheckIn } from './check-in.ts';
import { type ChoiceAnswer, type ChoiceTally, readChoice, tallyChoice } from './choice.ts';
import { type DotsAnswer, type DotsTally, readDots, tallyDots } from './dots.ts';
import { type MatrixAnswer, type MatrixTally, readMatrix, tallyMatrix } from './matrix.ts';
import type { Gathered } from './normal-form.ts';
import { readSaid, type SaidAnswer, tallySaid } from './said.ts';
import type { Read, Typed } from './typed.ts';

export type Answer = DotsAnswer | ChoiceAnswer | BarometerAnswer | MatrixAnswer | CheckInAnswer | SaidAnswer;

export type Tally =
  | { kind: 'dots'; tally: DotsTally }
  | { kind: 'choice'; tally: ChoiceTally }
  | { kind: 'barometer'; tally: BarometerTally }
  | { kind: 'matrix'; tally: MatrixTally }
  | { kind: 'checkIn'; tally: Gathered[] }
  | { kind: 'said'; tally: Gathered[] };

/** What was typed for one question, read by the rules of its kind. */
export function readAnswer({ definition }: Question, typed: Typed): Read<Answer> {
  switch (definition.kind) {
    case 'dots':
      return readDots(definition, typed);
    case 'choice':
      return readChoice(definition, typed);
    case 'barometer':
      return readBarometer(definition, typed);
    case 'matrix':
      return readMatrix(definition, typed);
    case 'checkIn':
      return readCheckIn(definition, typed);
    case 'said':
      return readSaid(definition, typed);
  }
}

/** What all answers to one question come to: the same in whatever order they are given. */
export function tallyOf({ definition }: Question, answers: readonly Answer[]): Tally {
  const { kind } = definition;
  switch (kind) {
    case 'dots':
      return { kind, tally: tallyDots(definition, answers as DotsAnswer[]) };
    case 'choice':
      return { kind, tally: tallyChoice(definition, answers as ChoiceAnswer[]) };
    case 'barometer':
      return { kind, tally: tallyBarometer(definition, answers as BarometerAnswer[]) };
    case 'matrix':
      return { kind, tally: tallyMatrix(definition, answers as MatrixAnswer[]) };
    case 'checkIn':
      return { kind, tally: tallyCheckIn(definition, answers as CheckInAnswer[]) };
    case 'said':
      return { kind, tally: tallySaid(definition, answers as SaidAnswer[]) };
  }
}
