/** A page that comes back with errors is read from its summary, with or without Turbo. */
export function startErrors(): void {
  const focusSummary = () => document.querySelector<HTMLElement>('[data-errors]')?.focus();
  document.addEventListener('turbo:render', focusSummary);
  document.addEventListener('turbo:frame-render', focusSummary);
  focusSummary();
}
