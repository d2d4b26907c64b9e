/** An open menu closes when one goes elsewhere or presses Escape. */
export function startMenus(): void {
  const closeAllBut = (kept: Node | null) => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('[data-menu][open]'))
      if (!kept || !menu.contains(kept)) menu.open = false;
  };
  document.addEventListener('pointerdown', (event) => closeAllBut(event.target instanceof Node ? event.target : null));
  document.addEventListener('focusin', (event) => closeAllBut(event.target instanceof Node ? event.target : null));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const open = document.querySelector<HTMLDetailsElement>('[data-menu][open]');
    if (!open) return;
    open.open = false;
    open.querySelector<HTMLElement>('summary')?.focus();
  });
}
