export { sayPanel, statementPanel } from './panel.tsx';
export { type Right, sayingRight } from './right.ts';
export { isStatementKind, type StatementKind, statementKinds } from './rules/kinds.ts';
export { statementParts } from './slots.ts';
export { type Saying, saveOutcome, saveOutcomeWithdrawal, say } from './store/save.ts';
export { countStatementsOn, type StatementRow, statementsNamed, statementsOn } from './store/statements.ts';
