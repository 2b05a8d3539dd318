/** The shape of the English catalogue, screen by screen: the measure for keys and for other languages. */
import type { common } from './en/common.ts';
import type { title } from './en/title.ts';
import type { setup } from './en/setup.ts';
import type { kit } from './en/kit.ts';
import type { board } from './en/board.ts';
import type { debrief } from './en/debrief.ts';
import type { desk } from './en/desk.ts';
import type { report } from './en/report.ts';
import type { table } from './en/table.ts';
import type { refusals } from './en/refusals.ts';
import type { looking } from './en/looking.ts';
import type { saves } from './en/saves.ts';
import type { settings } from './en/settings.ts';
import type { share } from './en/share.ts';
import type { reference } from './en/reference.ts';
import type { glossary } from './en/glossary.ts';
import type { tutorial } from './en/tutorial.ts';
import type { spoken } from './en/spoken.ts';

export interface English {
  readonly common: typeof common;
  readonly title: typeof title;
  readonly setup: typeof setup;
  readonly kit: typeof kit;
  readonly board: typeof board;
  readonly debrief: typeof debrief;
  readonly desk: typeof desk;
  readonly report: typeof report;
  readonly table: typeof table;
  readonly refusals: typeof refusals;
  readonly looking: typeof looking;
  readonly saves: typeof saves;
  readonly settings: typeof settings;
  readonly share: typeof share;
  readonly reference: typeof reference;
  readonly glossary: typeof glossary;
  readonly tutorial: typeof tutorial;
  readonly spoken: typeof spoken;
}
