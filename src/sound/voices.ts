import type { SoundChannel } from '../session/page-settings.ts';
import type { Cue } from './cues.ts';

/** A part of a sound: a tone that may slide, or noise through a filter that may move. */
export interface Voice {
  readonly kind: 'sine' | 'triangle' | 'sawtooth' | 'noise';
  /** Hertz at the beginning; of noise, where its filter stands. */
  readonly from: number;
  /** Hertz at the end; as at the beginning when missing. */
  readonly to?: number;
  /** Seconds after the sound begins. */
  readonly at?: number;
  readonly attack: number;
  readonly decay: number;
  /** 0 to 1. */
  readonly gain: number;
  /** A filter over a tone, Hz; of noise, how narrow its band is. */
  readonly filter?: number;
}

const noise = (from: number, decay: number, gain: number, rest: Partial<Voice> = {}): Voice => ({
  kind: 'noise',
  from,
  attack: 0.004,
  decay,
  gain,
  ...rest,
});

const tone = (from: number, decay: number, gain: number, rest: Partial<Voice> = {}): Voice => ({
  kind: 'sine',
  from,
  attack: 0.003,
  decay,
  gain,
  ...rest,
});

const knockAt = (at: number, from: number): readonly Voice[] => [
  tone(from, 0.07, 0.7, { to: from * 0.66, at }),
  noise(900, 0.03, 0.35, { at }),
];

/** How each cue is made. */
export const VOICES: Readonly<Record<Cue, readonly Voice[]>> = {
  paper: [noise(1_900, 0.3, 0.3, { to: 850, attack: 0.06, filter: 0.7 })],
  pen: [0, 0.11, 0.2].map((at) => noise(3_400, 0.08, 0.16, { at, attack: 0.02, filter: 1.4 })),
  stamp: [tone(96, 0.16, 0.9, { to: 52 }), noise(420, 0.07, 0.5)],
  seal: [tone(84, 0.2, 0.8, { to: 48 }), noise(4_800, 0.45, 0.1, { at: 0.08, attack: 0.05, filter: 0.6 })],
  gavel: [...knockAt(0, 430), ...knockAt(0.24, 410)],
  hall: [
    noise(2_600, 0.015, 0.5),
    ...[120, 180, 240].map((from) => tone(from, 0.95, 0.16, { at: 0.03, attack: 0.12 })),
  ],
  bid: [tone(523, 0.22, 0.3, { kind: 'triangle' }), tone(784, 0.32, 0.26, { kind: 'triangle', at: 0.11 })],
  coin: [0, 0.09].flatMap((at) => [tone(2_093, 0.18, 0.2, { at }), tone(3_136, 0.12, 0.12, { at })]),
  knock: [...knockAt(0, 190), ...knockAt(0.17, 180)],
  string: [tone(73.4, 1.1, 0.34, { kind: 'sawtooth', attack: 0.28, filter: 320 })],
  door: [tone(72, 0.34, 0.85, { to: 38 }), noise(260, 0.2, 0.4)],
  ending: [196, 246.9, 293.7, 392].map((from, nth) =>
    tone(from, 2.3, 0.2, { kind: 'triangle', attack: 0.24, at: nth * 0.16, filter: 1_600 }),
  ),
};

/** What happens on the map sounds on the map's channel. */
export const CHANNELS: Readonly<Record<Cue, SoundChannel>> = {
  paper: 'cues',
  pen: 'cues',
  stamp: 'cues',
  seal: 'cues',
  gavel: 'cues',
  knock: 'cues',
  string: 'cues',
  door: 'cues',
  ending: 'cues',
  coin: 'cues',
  hall: 'board',
  bid: 'board',
};

/** The quiet ground: a low fifth, and air that comes and goes slowly. */
export const BED: readonly Pick<Voice, 'kind' | 'from' | 'gain'>[] = [
  { kind: 'sine', from: 55, gain: 0.2 },
  { kind: 'sine', from: 82.4, gain: 0.12 },
  { kind: 'noise', from: 240, gain: 0.1 },
];
