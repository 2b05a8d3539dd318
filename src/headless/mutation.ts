import { RULES } from '../content/rulebook.ts';
import { parseDomain } from '../documents/domain.ts';
import { reexecute } from '../documents/reexecute.ts';
import { parseReplay, replayText, type Replay } from '../documents/replay.ts';
import { parseResults, resultsHead, resultsLine } from '../documents/results.ts';
import { parseSave, saveText } from '../documents/save.ts';
import { spread } from '../engine/luck.ts';
import type { Draw } from './wild-move.ts';

/** A parser of what comes from outside, and a good text for it. None may throw, whatever it is given. */
interface Parser {
  readonly name: string;
  readonly good: (replay: Replay) => string;
  /** Reads a text, and plays on with it where it is taken. */
  readonly read: (text: string) => void;
}

const play = (replay: Replay | undefined): void => {
  if (replay !== undefined) reexecute(RULES, replay, { hashes: true });
};

const DOMAIN = {
  name: 'two issues',
  issues: [
    { name: 'price', values: ['low', 'high'] },
    { name: 'date', values: ['soon', 'later'] },
  ],
  profiles: [
    {
      weights: [0.4, 0.6],
      evaluations: [
        [1, 0],
        [0, 1],
      ],
      reservation: 0.2,
    },
    {
      weights: [0.5, 0.5],
      evaluations: [
        [0, 1],
        [0.5, 1],
      ],
      reservation: 0.1,
    },
  ],
};

const RESULT = {
  seed: 'a/0',
  hash: '0123456789abcdef',
  scores: { openai: 5_000, microsoft: 5_000 },
  mandates: { openai: 'a', microsoft: 'b' },
  signed: [1, 2],
  closedQuarter: 2,
  ending: 'none',
  choices: { 'directive/a': { offered: 2, chosen: 1 } },
};

export const PARSERS: readonly Parser[] = [
  { name: 'replay', good: replayText, read: (text) => play(parseReplay(text, RULES.version).replay) },
  {
    name: 'save',
    good: (replay) => saveText({ seat: 'openai', opponent: 'counsel', envelope: null, reportRead: -1, replay }),
    read: (text) => play(parseSave(text, RULES.version).save?.replay),
  },
  { name: 'domain', good: () => JSON.stringify(DOMAIN), read: (text) => void parseDomain(text) },
  {
    name: 'results',
    good: () => resultsHead('a') + resultsLine(0, RESULT),
    read: (text) => void parseResults(text, 'a'),
  },
];

/** What tends to break readers: numbers out of range, names that records have by themselves, the wrong kind. */
const SPLINTERS = [
  '-1',
  '1e999',
  '9007199254740993',
  '0.5',
  'null',
  '{}',
  '[]',
  '""',
  '"__proto__"',
  '"constructor"',
  '"toString"',
  '\u0000',
  '\uD800',
  '💥',
  '[[[[[[[[',
  '}',
  ',',
  '"'.repeat(3),
  'a'.repeat(200),
  'true',
];

/** A good text with a few places spoilt: cut, doubled, exchanged or filled with a splinter. */
export function mutated(text: string, draw: Draw): string {
  let spoilt = text;
  const changes = spread(draw('changes'), 1, 4);
  for (let nth = 0; nth < changes; nth += 1) spoilt = spoil(spoilt, (name) => draw(`${nth}/${name}`));
  return spoilt;
}

function spoil(text: string, draw: Draw): string {
  const at = Math.floor((draw('at') * 10_000 + draw('at/fine')) * (text.length / 100_000_000));
  const length = spread(draw('length'), 1, 20);
  const splinter = SPLINTERS[spread(draw('splinter'), 0, SPLINTERS.length - 1)] ?? '';
  switch (spread(draw('how'), 0, 4)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(at + length);
    case 2:
      return text.slice(0, at + length) + text.slice(at);
    case 3:
      return text.slice(0, at) + splinter + text.slice(at);
    default:
      return withValue(text, at, splinter);
  }
}

/** Puts a splinter in place of the next whole value, so that the text often still is JSON. */
function withValue(text: string, at: number, splinter: string): string {
  const tail = text.slice(at);
  const found = /(?:-?\d+(?:\.\d+)?|"[^"]*")(?=[,\]}])/.exec(tail);
  if (found === null) return text;
  return text.slice(0, at + found.index) + splinter + tail.slice(found.index + found[0].length);
}

/** What a parser threw at, or undefined where it stood. */
export interface Crash {
  readonly parser: string;
  readonly text: string;
  readonly story: string;
}

/** Throws spoilt texts at every parser. */
export function attack(replay: Replay, times: number, draw: Draw): Crash[] {
  return PARSERS.flatMap(({ name, good, read }) => {
    const text = good(replay);
    const crashes: Crash[] = [];
    for (let nth = 0; nth < times; nth += 1) {
      const spoilt = mutated(text, (part) => draw(`${name}/${nth}/${part}`));
      try {
        read(spoilt);
      } catch (fault) {
        crashes.push({
          parser: name,
          text: spoilt,
          story: fault instanceof Error ? (fault.stack ?? '') : String(fault),
        });
      }
    }
    return crashes;
  });
}
