/** Shows that a file held over the field may be dropped. Dropping itself needs no script. */
export function startDrop(): void {
  const over = (event: DragEvent, held: boolean) => {
    const field = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-drop]') : null;
    field?.toggleAttribute('data-over', held);
  };
  document.addEventListener('dragover', (event) => over(event, true));
  document.addEventListener('dragleave', (event) => over(event, false));
  document.addEventListener('drop', (event) => over(event, false));
}
