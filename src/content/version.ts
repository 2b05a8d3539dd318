/** Name of these rules; part of every replay. It changes whenever a replay could come out otherwise. */
export const RULES_VERSION = '0.1.0';
