import { writeSync } from 'node:fs';

/**
 * How every command ends: 0, it holds; 1, it ran and the answer is no; 2, it could not run, since what it was given is
 * unusable. A script must be able to tell a diverged replay from a misspelt file name.
 */
export const HOLDS = 0;
export const ANSWER_IS_NO = 1;
export const UNUSABLE = 2;

/** A complaint as one line, whatever it was made of: logs and scripts read lines. */
export const oneLine = (message: string): string => `${message.replaceAll(/\s+/g, ' ').trim()}\n`;

/** Ends the program, with one line that says which input is unusable, where in it, and what to do. */
export function fail(message: string): never {
  writeSync(2, oneLine(message));
  process.exit(UNUSABLE);
}

/** The same, without stopping what can still be done: the program ends with 2 at its end. */
export function complain(message: string): void {
  writeSync(2, oneLine(message));
  process.exitCode = UNUSABLE;
}

/**
 * Ends with 1 once everything is written. It does not stop the program there and then, which would cut off what is
 * still on its way into a pipe.
 */
export function answerNo(): void {
  process.exitCode ??= ANSWER_IS_NO;
}
