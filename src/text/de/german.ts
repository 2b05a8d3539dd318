/** The German catalogue, screen by screen; it is fetched whole when German is first spoken. */
export const GERMAN = {};
