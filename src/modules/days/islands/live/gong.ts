let sound: AudioContext | null = null;

/** Browsers let a page sound only after somebody touched it. */
export async function allowSound(): Promise<void> {
  sound ??= new AudioContext();
  await sound.resume();
}

export const maySound = (): boolean => sound?.state === 'running';

/** The tones of a struck bowl, made here: no file has to be there for it. */
const TONES = [
  { pitch: 220, loud: 0.5, lasts: 4 },
  { pitch: 331, loud: 0.24, lasts: 3.2 },
  { pitch: 523, loud: 0.12, lasts: 2.2 },
  { pitch: 790, loud: 0.06, lasts: 1.2 },
];

export function ring(): void {
  if (sound?.state !== 'running') return;
  const at = sound.currentTime;
  for (const { pitch, loud, lasts } of TONES) {
    const tone = sound.createOscillator();
    const volume = sound.createGain();
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0.0001, at);
    volume.gain.exponentialRampToValueAtTime(loud, at + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + lasts);
    tone.connect(volume).connect(sound.destination);
    tone.start(at);
    tone.stop(at + lasts);
  }
}
