import { board } from './board.ts';
import { common } from './common.ts';
import { debrief } from './debrief.ts';
import { desk } from './desk.ts';
import { kit } from './kit.ts';
import { refusals } from './refusals.ts';
import { report } from './report.ts';
import { setup } from './setup.ts';
import { table } from './table.ts';
import { title } from './title.ts';

/** The German catalogue, screen by screen; it is fetched whole when German is first spoken. */
export const GERMAN = { board, common, debrief, desk, kit, refusals, report, setup, table, title };
