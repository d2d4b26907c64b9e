import { momentInWords } from '../parts/moment-in-words.ts';

/** Fields for a day follow the language of the device: what was chosen is said in that of the page, as soon as it is. */
export function startMoments(): void {
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const words = target.parentElement?.querySelector<HTMLOutputElement>('output[data-moment]');
    if (words) words.textContent = momentInWords(target.value, document.documentElement.lang);
  });
}
