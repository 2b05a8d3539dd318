/**
 * Lets what leaves the page go. React Aria notes on the document which elements are in transition, so as to wait for
 * them before it moves the focus, and keeps for good those that are taken away with two of their properties under way:
 * of such an element it hears one end only. With the element stays all of the screen that it was on. No paper here
 * comes by a transition and so nothing is worth waiting for: of transitions the document hears nothing.
 */
export function keepNoTransitions(): void {
  document.documentElement.addEventListener('transitionrun', (event) => {
    event.stopPropagation();
  });
}
