export { sayPanel, statementPanel } from './panel.tsx';
export { type Right, sayingRight } from './right.ts';
export { isStatementKind, type StatementKind, statementKinds } from './rules/kinds.ts';
export { type Saying, saveOutcome, say } from './store/save.ts';
export { countStatementsOn, type StatementRow, statementsOn } from './store/statements.ts';
