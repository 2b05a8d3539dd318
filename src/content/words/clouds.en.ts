import { words as oracle } from '../clouds/oracle.en.ts';
import { words as coreweave } from '../clouds/coreweave.en.ts';
import { words as google } from '../clouds/google.en.ts';
import { words as aws } from '../clouds/aws.en.ts';
import type { ById, NameWords } from '../words.ts';

/** The names of rival clouds, by id. */
export const CLOUD_WORDS: ById<NameWords> = {
  oracle,
  coreweave,
  google,
  aws,
};
