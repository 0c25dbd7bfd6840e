// HTML: "implicit submission". The browser does this for its own inputs, but not for those in a shadow root: they have no form.

/** Two others than these in a form without a submit button: Enter in one of them is not the end. */
const free = /^(hidden|range|color|checkbox|radio|file|reset|button)$/;

/**
 * Listener for `keypress` (which does not come when `keydown` was prevented, nor from an input method): Enter in an inner
 * input submits the form of the element, through its default button when it has one.
 */
export function submitOnEnter(event: KeyboardEvent, root: Node, form: HTMLFormElement | null): void {
  const input = event.composedPath()[0] as HTMLInputElement;
  const plain = event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!form || !plain || event.defaultPrevented || input.getRootNode() !== root) return;
  if (input.localName !== 'input') return; // no widget has inputs that are buttons, to which Enter is a click
  // A task later: what was typed becomes the value with the `change` that the browser fires after this event.
  setTimeout(() => submit(form));
}

function submit(form: HTMLFormElement): void {
  // Not form.elements: that lacks image buttons. Not form.querySelectorAll: that lacks buttons with a form attribute.
  const all = (form.getRootNode() as ParentNode).querySelectorAll<HTMLInputElement>('button,input');
  const own = [...all].filter((control) => control.form === form);
  const button = own.find(({type}) => /^(submit|image)$/.test(type));
  if (button)
    button.click(); // does nothing when it is disabled, and so must we
  else if (own.filter(({type}) => !free.test(type)).length < 2) form.requestSubmit();
}
