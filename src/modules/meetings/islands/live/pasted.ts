/** Minutes have no tables: what is pasted of one is a line for each row, its cells told apart. Nothing of it runs. */
export function rowsAsLines(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const row of [...page.querySelectorAll('tr')].reverse()) {
    const line = page.createElement('p');
    const cells = [...row.children].map((cell) => cell.textContent.replace(/\s+/gu, ' ').trim());
    line.textContent = cells.filter((words) => words !== '').join(' · ');
    row.closest('table')?.after(line);
    row.remove();
  }
  for (const table of page.querySelectorAll('table')) table.remove();
  return page.body.innerHTML;
}
