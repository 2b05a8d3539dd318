import { expose } from 'comlink';
import { think } from './think.ts';

expose(think);
