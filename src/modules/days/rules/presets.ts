import type { RoundWay } from './day.ts';

export const PRESETS = ['breakfast', 'morning', 'cases', 'afternoon', 'joint'] as const;
export type Preset = (typeof PRESETS)[number];

export type PresetSizes = {
  min: number;
  ideal: number;
  max: number;
  fewest: number | null;
  most: number | null;
  way: RoundWay;
};

const free = { fewest: null, most: null, way: 'mixed' } as const;

/** What organisers of such days ask for, to start from; everything can be changed. */
const presets: Record<Preset, PresetSizes> = {
  /** Tables of five to eight, drawn by lot as people come in. */
  breakfast: { ...free, min: 5, ideal: 6, max: 8, way: 'drawn' },
  /** Eight to ten at most, so that everybody speaks. */
  morning: { ...free, min: 6, ideal: 8, max: 10 },
  /** Four to six groups according to registrations, ideally of ten to twelve, never above fifteen. */
  cases: { ...free, min: 8, ideal: 11, max: 15, fewest: 4, most: 6 },
  afternoon: { ...free, min: 5, ideal: 6, max: 6 },
  /** Groups of the cases put together by twos, to tell each other. */
  joint: { ...free, min: 16, ideal: 22, max: 30 },
};

export const presetSizes = (preset: Preset): PresetSizes => presets[preset];

/** null: there is no such preset. */
export const presetNamed = (name: string | undefined): Preset | null => PRESETS.find((known) => known === name) ?? null;
