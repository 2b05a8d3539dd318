import { words as oracle } from '../clouds/oracle.de.ts';
import { words as coreweave } from '../clouds/coreweave.de.ts';
import { words as google } from '../clouds/google.de.ts';
import { words as aws } from '../clouds/aws.de.ts';
import type { ById, NameWords } from '../words.ts';

/** The names of rival clouds, by id. */
export const CLOUD_WORDS: ById<NameWords> = {
  oracle,
  coreweave,
  google,
  aws,
};
