export { type Finding, KINDS, type Kind, type Language, type Suggestion, type Why } from './finding.ts';
export { redact } from './redact.ts';
export { type ScanOptions, scanIdentity } from './scan.ts';
