/** Where the page remembers that the guide was sent away. */
export const GUIDE_KEY = 'guide';
