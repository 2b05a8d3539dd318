import type { Cloud } from '../engine/rulebook.ts';
import { oracle } from './clouds/oracle.ts';
import { coreweave } from './clouds/coreweave.ts';
import { google } from './clouds/google.ts';
import { aws } from './clouds/aws.ts';

export const CLOUDS: readonly Cloud[] = [oracle, coreweave, google, aws];
