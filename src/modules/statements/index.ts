export { withoutNames } from './identity/in-words.ts';
export { ToldWords } from './identity/told-words.tsx';
export { sayPanel, statementPanel } from './panel.tsx';
export { type Right, sayingRight } from './right.ts';
export { isStatementKind, type StatementKind, statementKinds, type TableKind, tableKinds } from './rules/kinds.ts';
export { mayMeanNobody, type Told, tellsWho } from './rules/tells-who.ts';
export { statementParts } from './slots.ts';
export {
  correctStatement,
  type Saying,
  saveOutcome,
  saveOutcomeWithdrawal,
  saveWithdrawal,
  say,
  sayAll,
} from './store/save.ts';
export {
  countStatementsOn,
  type StatementRow,
  statementOf,
  statementsAbout,
  statementsNamed,
  statementsOn,
} from './store/statements.ts';
