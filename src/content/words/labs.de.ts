import { words as anthropic } from '../labs/anthropic.de.ts';
import { words as xai } from '../labs/xai.de.ts';
import { words as meta } from '../labs/meta.de.ts';
import { words as mistral } from '../labs/mistral.de.ts';
import { words as deepseek } from '../labs/deepseek.de.ts';
import type { ById, NameWords } from '../words.ts';

/** The names of rival laboratories, by id. */
export const LAB_WORDS: ById<NameWords> = {
  anthropic,
  xai,
  meta,
  mistral,
  deepseek,
};
