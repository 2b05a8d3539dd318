import type { Lab } from '../engine/rulebook.ts';
import { anthropic } from './labs/anthropic.ts';
import { xai } from './labs/xai.ts';
import { meta } from './labs/meta.ts';
import { mistral } from './labs/mistral.ts';
import { deepseek } from './labs/deepseek.ts';

export const LABS: readonly Lab[] = [anthropic, xai, meta, mistral, deepseek];
