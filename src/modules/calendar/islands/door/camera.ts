/** The part of the Barcode Detection API that is used; where a browser lacks it, a hand or a plugged scanner types. */
type Detector = { detect(picture: HTMLVideoElement): Promise<{ rawValue: string }[]> };
type DetectorClass = { new (wanted: { formats: string[] }): Detector; getSupportedFormats(): Promise<string[]> };
declare global {
  interface Window {
    BarcodeDetector?: DetectorClass;
  }
  interface Document {
    featurePolicy?: { allowsFeature(name: string): boolean };
  }
}

/** Between two looks at the picture. */
const LOOK_EVERY = 250;
/** The same badge held before the camera is one scan. */
const SAME_FOR = 6_000;

/** Reads codes with the camera and sends them with the form, as if they were typed. */
class DoorCamera extends HTMLElement {
  #stream: MediaStream | null = null;
  #looking: ReturnType<typeof setInterval> | undefined;
  #isLooking = false;
  #last = { code: '', at: 0 };
  #began = false;

  /** Also when the page of the next answer takes the element over, with its picture. */
  connectedCallback(): void {
    if (this.#stream) void this.#video?.play().catch(() => {});
    if (this.#began) return;
    this.#began = true;
    this.querySelector('[data-camera-begin]')?.addEventListener('click', () => void this.#begin());
    this.querySelector('[data-camera-end]')?.addEventListener('click', () => this.#end());
    document.addEventListener('turbo:load', this.#endElsewhere);
    void canRead().then((can) => this.#show(can ? 'begin' : 'none'));
  }

  get #video(): HTMLVideoElement | null {
    return this.querySelector('video');
  }

  /** Nobody is filmed on another page. */
  #endElsewhere = (): void => {
    if (!this.isConnected) this.#end();
  };

  async #begin(): Promise<void> {
    // Turbo came here from a page that has no right to a camera; loaded anew, this one has it.
    if (document.featurePolicy && !document.featurePolicy.allowsFeature('camera')) return location.reload();
    const Detects = window.BarcodeDetector;
    if (!Detects || !this.#video) return;
    try {
      this.#stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    } catch {
      return this.#show('refused');
    }
    this.#video.srcObject = this.#stream;
    void this.#video.play().catch(() => {});
    // On a phone the keyboard would hide the picture.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    this.#show('end');
    const detector = new Detects({ formats: ['qr_code'] });
    this.#looking = setInterval(() => void this.#look(detector), LOOK_EVERY);
  }

  #end(): void {
    clearInterval(this.#looking);
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = null;
    this.#show('begin');
  }

  async #look(detector: Detector): Promise<void> {
    if (this.#isLooking || !this.isConnected || !this.#video) return;
    this.#isLooking = true;
    const [found] = await detector.detect(this.#video).catch(() => []);
    this.#isLooking = false;
    if (found) this.#send(found.rawValue);
  }

  #send(code: string): void {
    if (code === this.#last.code && Date.now() - this.#last.at < SAME_FOR) return;
    this.#last = { code, at: Date.now() };
    const form = document.querySelector<HTMLFormElement>('form[data-scan]');
    const field = form?.querySelector<HTMLInputElement>('input[name="code"]');
    if (!form || !field) return;
    field.value = code;
    navigator.vibrate?.(60);
    form.requestSubmit();
  }

  /** What can be done with the camera now. */
  #show(what: 'begin' | 'end' | 'none' | 'refused'): void {
    const parts = { begin: what === 'begin' || what === 'refused', end: what === 'end' };
    const says = { none: what === 'none', refused: what === 'refused' };
    for (const [part, isShown] of Object.entries({ ...parts, ...says }))
      for (const element of this.querySelectorAll<HTMLElement>(`[data-camera-${part}]`)) element.hidden = !isShown;
    if (this.#video) this.#video.hidden = what !== 'end';
    this.hidden = false;
  }
}

async function canRead(): Promise<boolean> {
  if (!window.BarcodeDetector || !navigator.mediaDevices) return false;
  const formats = await window.BarcodeDetector.getSupportedFormats().catch((): string[] => []);
  return formats.includes('qr_code');
}

export function startCamera(): void {
  if (!customElements.get('door-camera')) customElements.define('door-camera', DoorCamera);
}
