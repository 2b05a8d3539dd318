import { cutTo } from '../text/given.ts';
import { NAME_LIMIT, parseHeading, type Heading } from './heading.ts';
import type { Keep } from './storage.ts';

/**
 * The kept games, each in a slot of its own: the save's text, and beside it the heading that lists show. There is no
 * register that could break: what is kept is what is listed, and a slot whose heading is gone is listed without.
 */
export interface Slot {
  readonly id: string;
  readonly heading: Heading | undefined;
}

const SLOT = 'slot/';
const HEADING = 'heading/';
/** The one save of an earlier version, with its heading. */
const SINGLE = { save: 'save', heading: 'heading' } as const;

/** Every kept game, the one kept last first. */
export function listSlots(keep: Keep): Slot[] {
  adopt(keep);
  return keep
    .keys()
    .filter((key) => key.startsWith(SLOT))
    .map((key) => key.slice(SLOT.length))
    .map((id) => ({ id, heading: parseHeading(keep.read(HEADING + id)) }))
    .toSorted((a, b) => (b.heading?.at ?? 0) - (a.heading?.at ?? 0) || (a.id < b.id ? 1 : -1));
}

/** Gives the single save of an earlier version a slot. It is never out of the storage before it is in again. */
function adopt(keep: Keep): void {
  const text = keep.read(SINGLE.save);
  if (text === undefined) return;
  const heading = keep.read(SINGLE.heading);
  const id = freeId(keep);
  keep.remove(SINGLE.save);
  if (!keep.write(SLOT + id, text)) {
    keep.write(SINGLE.save, text);
    return;
  }
  if (heading !== undefined) keep.write(HEADING + id, heading);
  keep.remove(SINGLE.heading);
}

/** An id that no slot has. */
export function freeId(keep: Keep): string {
  const taken = keep.keys().flatMap((key) => (key.startsWith(SLOT) ? [Number(key.slice(SLOT.length)) || 0] : []));
  return String(Math.max(0, ...taken) + 1);
}

export const readSlot = (keep: Keep, id: string): string | undefined => keep.read(SLOT + id);
export const headingOf = (keep: Keep, id: string): Heading | undefined => parseHeading(keep.read(HEADING + id));

/** Whether it was kept. What the slot held before stays when it was not. */
export function writeSlot(keep: Keep, id: string, text: string, heading: Heading): boolean {
  if (!keep.write(SLOT + id, text)) return false;
  return keep.write(HEADING + id, JSON.stringify(heading));
}

/** Gives a kept game another name; an empty one changes nothing. */
export function renameSlot(keep: Keep, id: string, name: string): boolean {
  const heading = headingOf(keep, id);
  const trimmed = cutTo(name.trim(), NAME_LIMIT);
  if (heading === undefined || trimmed === '') return false;
  return keep.write(HEADING + id, JSON.stringify({ ...heading, name: trimmed }));
}

export function removeSlot(keep: Keep, id: string): void {
  keep.remove(SLOT + id);
  keep.remove(HEADING + id);
}

/** Everything that this game ever kept in this browser. */
export function forgetAll(keep: Keep): void {
  for (const key of keep.keys()) keep.remove(key);
}
