import { SOUND_CHANNELS, type SoundChannel, type SoundSettings } from '../session/page-settings.ts';
import type { Cue } from './cues.ts';
import { BED, CHANNELS, VOICES, type Voice } from './voices.ts';

/** What plays cues; a test has one of its own. */
export interface Player {
  readonly play: (cue: Cue) => void;
  /** Takes the settings; off, nothing sounds and nothing is made. */
  readonly set: (settings: SoundSettings) => void;
  /** Whether the quiet ground is wanted. */
  readonly ground: (wanted: boolean) => void;
}

/** Everything stays well under what the system calls loud. */
const MASTER = 0.5;
const NOISE_SECONDS = 2;
/** Seconds in which a level changes without a click. */
const GLIDE = 0.4;

interface Desk {
  readonly context: AudioContext;
  readonly channels: Readonly<Record<SoundChannel, GainNode>>;
  readonly noise: AudioBuffer;
  readonly bed: GainNode;
}

/** White noise, made once. */
function noiseIn(context: AudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, context.sampleRate * NOISE_SECONDS, context.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let at = 0; at < samples.length; at += 1) samples[at] = Math.random() * 2 - 1;
  return buffer;
}

function build(context: AudioContext): Desk {
  const master = new GainNode(context, { gain: MASTER });
  master.connect(context.destination);
  const channel = (): GainNode => {
    const gain = new GainNode(context, { gain: 0 });
    gain.connect(master);
    return gain;
  };
  const channels = { cues: channel(), board: channel(), bed: channel() };
  const bed = new GainNode(context, { gain: 0 });
  bed.connect(channels.bed);
  const noise = noiseIn(context);
  for (const { kind, from, gain } of BED) {
    const level = new GainNode(context, { gain });
    level.connect(bed);
    const source = sourceOf({ context, noise }, kind, from);
    if (kind === 'noise') source.connect(new BiquadFilterNode(context, { frequency: from })).connect(level);
    else source.connect(level);
    source.start();
  }
  return { context, channels, noise, bed };
}

function sourceOf(
  { context, noise }: Pick<Desk, 'context' | 'noise'>,
  kind: Voice['kind'],
  frequency: number,
): OscillatorNode | AudioBufferSourceNode {
  if (kind === 'noise') return new AudioBufferSourceNode(context, { buffer: noise, loop: true });
  return new OscillatorNode(context, { type: kind, frequency });
}

/** One voice, from its beginning to its end; the nodes go when it is over. */
function sound(desk: Desk, into: GainNode, voice: Voice): void {
  const { context } = desk;
  const begins = context.currentTime + (voice.at ?? 0);
  const ends = begins + voice.attack + voice.decay;
  const source = sourceOf(desk, voice.kind, voice.from);
  const envelope = new GainNode(context, { gain: 0 });
  envelope.gain.setValueAtTime(0, begins);
  envelope.gain.linearRampToValueAtTime(voice.gain, begins + voice.attack);
  envelope.gain.exponentialRampToValueAtTime(0.0008, ends);
  const filter = filterOf(context, voice);
  source.connect(filter).connect(envelope).connect(into);
  const slides = source instanceof OscillatorNode ? source.frequency : filter.frequency;
  if (voice.to !== undefined) {
    slides.setValueAtTime(voice.from, begins);
    slides.exponentialRampToValueAtTime(voice.to, ends);
  }
  source.start(begins);
  source.stop(ends + 0.05);
}

function filterOf(context: AudioContext, { kind, from, filter }: Voice): BiquadFilterNode {
  return kind === 'noise'
    ? new BiquadFilterNode(context, { type: 'bandpass', frequency: from, Q: filter ?? 1 })
    : new BiquadFilterNode(context, { type: 'lowpass', frequency: filter ?? 12_000 });
}

/** Brings every channel and the ground to where the settings want them. */
function level({ context, channels, bed }: Desk, { on, levels }: SoundSettings, grounded: boolean): void {
  for (const channel of SOUND_CHANNELS) {
    channels[channel].gain.setTargetAtTime(on ? levels[channel] / 100 : 0, context.currentTime, GLIDE / 4);
  }
  bed.gain.setTargetAtTime(grounded ? 1 : 0, context.currentTime, GLIDE * 2);
  void (on ? context.resume() : context.suspend());
}

const SILENT: SoundSettings = { on: false, levels: { cues: 0, board: 0, bed: 0 } };

/** Plays by the Web Audio API. Nothing is made before sound is on; a browser without the API stays silent. */
export function webPlayer(): Player {
  let desk: Desk | undefined;
  let settings = SILENT;
  let grounded = false;
  const apply = (): void => {
    if (settings.on && 'AudioContext' in globalThis) desk ??= build(new AudioContext());
    if (desk !== undefined) level(desk, settings, grounded);
  };
  return {
    play: (cue) => {
      if (desk === undefined || !settings.on) return;
      const into = desk.channels[CHANNELS[cue]];
      for (const voice of VOICES[cue]) sound(desk, into, voice);
    },
    set: (next) => {
      settings = next;
      apply();
    },
    ground: (wanted) => {
      grounded = wanted;
      apply();
    },
  };
}
