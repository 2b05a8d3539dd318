import type { Browser, Page } from '@playwright/test';
import * as v from 'valibot';

/** A task of a page's own thread. */
export interface Task {
  /** What was last said to be going on as it began. */
  readonly during: string;
  /** Time of the processor and of the clock, ms. */
  readonly busy: number;
  readonly took: number;
  /** What ran in it, the longest first. */
  readonly ran: readonly string[];
}

const EVENT = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.optional(v.number(), 0),
  dur: v.optional(v.number(), 0),
  tdur: v.optional(v.number()),
});
const TRACE = v.object({ traceEvents: v.array(EVENT) });
type TraceEvent = v.InferOutput<typeof EVENT>;

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
const TASK = 'RunTask';
const MARK = 'during/';

/** Says in a page's timeline what goes on from here. */
export const say = async (page: Page, what: string): Promise<void> => {
  await page.evaluate((name) => performance.mark(name), `${MARK}${what}`);
};

/** What ran inside a task, by its longest parts. */
const parts = (task: TraceEvent, events: readonly TraceEvent[]): string[] =>
  events
    .filter((each) => each !== task && each.ts >= task.ts && each.ts + each.dur <= task.ts + task.dur)
    .filter(({ name, tdur = 0 }) => tdur > 5_000 && !name.endsWith(TASK))
    .toSorted((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0))
    .slice(0, 6)
    .map(({ name, tdur = 0 }) => `${name} ${(tdur / 1_000).toFixed(0)}`);

/**
 * The longest tasks of a page's own thread while something is done, by the time that each has of the processor: by the
 * clock, a task is as long as other programs of the machine let it be.
 */
export async function longestTasks(browser: Browser, page: Page, act: () => Promise<void>): Promise<Task[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await say(page, 'begun');
  await act();
  const { traceEvents } = v.parse(TRACE, JSON.parse((await browser.stopTracing()).toString()));
  const marks = traceEvents.filter(({ name }) => name.startsWith(MARK)).toSorted((a, b) => a.ts - b.ts);
  const own = marks[0];
  const events = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && pid === own?.pid && tid === own.tid);
  return events
    .filter(({ name, tdur = 0 }) => name.endsWith(TASK) && tdur > 0)
    .toSorted((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0))
    .slice(0, 12)
    .map((task) => ({
      during: marks.findLast(({ ts }) => ts <= task.ts)?.name.slice(MARK.length) ?? '',
      busy: (task.tdur ?? 0) / 1_000,
      took: task.dur / 1_000,
      ran: parts(task, events),
    }));
}
