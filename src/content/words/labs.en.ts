import { words as anthropic } from '../labs/anthropic.en.ts';
import { words as xai } from '../labs/xai.en.ts';
import { words as meta } from '../labs/meta.en.ts';
import { words as mistral } from '../labs/mistral.en.ts';
import { words as deepseek } from '../labs/deepseek.en.ts';
import type { ById, NameWords } from '../words.ts';

/** The names of rival laboratories, by id. */
export const LAB_WORDS: ById<NameWords> = {
  anthropic,
  xai,
  meta,
  mistral,
  deepseek,
};
