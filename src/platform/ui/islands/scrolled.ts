/**
 * Tabs and filters that do not fit go on beyond the edge of a phone. The one that is chosen is shown, and what was chosen
 * far along stays where the person saw it.
 */
export function startScrolled(): void {
  const show = () => {
    for (const chosen of document.querySelectorAll<HTMLElement>(':is(.tabs, .filters) [aria-current]')) {
      const row = chosen.closest('ul');
      if (row) row.scrollLeft = chosen.offsetLeft - row.offsetLeft - (row.clientWidth - chosen.offsetWidth) / 2;
    }
  };
  document.addEventListener('turbo:load', show);
  show();
}
