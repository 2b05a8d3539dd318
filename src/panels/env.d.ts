/** The version of the rules, put in by the build: the title shows it without loading them. */
declare const __RULES__: string;
