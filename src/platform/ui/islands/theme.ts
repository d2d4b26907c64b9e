const KEY = 'theme';

/** Day, night, or as the device; kept on this device. */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', this);
    // A page that is refreshed in place knows neither that the choice is shown nor what was chosen here.
    this.addEventListener('turbo:before-morph-attribute', (event) => event.preventDefault());
    this.show();
  }

  handleEvent(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    if (button.value === '') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = button.value;
    keep(button.value);
    this.show();
  }

  private show(): void {
    const current = document.documentElement.dataset.theme ?? '';
    for (const button of this.querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(button.value === current));
  }
}

function keep(theme: string): void {
  try {
    if (theme === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be forbidden: the choice then lasts as long as the page.
  }
}

export function startThemeChoice(): void {
  if (!customElements.get('ui-theme')) customElements.define('ui-theme', ThemeChoice);
}
