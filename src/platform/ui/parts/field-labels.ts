import { type Child, createContext, useContext } from 'hono/jsx';

/** What the fields of a form are called, written down while they are drawn, for the summary above them. */
export const FieldLabels = createContext<Map<string, Child> | null>(null);

export function writeDownLabel(name: string, label: Child): void {
  useContext(FieldLabels)?.set(name, label);
}
