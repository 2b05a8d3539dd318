import { board } from './board.ts';
import { common } from './common.ts';
import { debrief } from './debrief.ts';
import { desk } from './desk.ts';
import { glossary } from './glossary.ts';
import { kit } from './kit.ts';
import { looking } from './looking.ts';
import { reference } from './reference.ts';
import { refusals } from './refusals.ts';
import { report } from './report.ts';
import { saves } from './saves.ts';
import { settings } from './settings.ts';
import { setup } from './setup.ts';
import { share } from './share.ts';
import { spoken } from './spoken.ts';
import { table } from './table.ts';
import { title } from './title.ts';
import { tutorial } from './tutorial.ts';

/** The German catalogue, screen by screen; it is fetched whole when German is first spoken. */
export const GERMAN = {
  board,
  common,
  debrief,
  desk,
  glossary,
  kit,
  looking,
  reference,
  refusals,
  report,
  saves,
  settings,
  setup,
  share,
  spoken,
  table,
  title,
  tutorial,
};
