/**
 * For a page that shows a widget of another site: `<iframe data-samen src="https://…/ladder-picker.html?parent=…">`.
 * Gives the frame the height of its content, dispatches `samen-value` on it (`event.detail` is the value), and fills the
 * field that `data-samen-input` names by id, so that an ordinary form sends it.
 */
const highest = 20_000; // px; a page cannot be pushed away by a frame that went wrong

const framesHere = () => [...document.querySelectorAll('iframe[data-samen]')];

/** The frame that sent a message, while it still shows the site that this page put there. */
const senderOf = ({source, origin}) =>
  framesHere().find(
    ({contentWindow, src}) => contentWindow === source && URL.canParse(src) && new URL(src).origin === origin,
  );

window.addEventListener('message', (event) => {
  const {data} = event;
  const frame = data?.type === 'samen-frame' ? senderOf(event) : undefined;
  if (!frame) return;
  const {height, value} = data;
  if (height > 0) frame.height = String(Math.min(Math.ceil(height), highest));
  if (typeof value !== 'string' || (frame.dataset.samenValue ?? '') === value) return;
  frame.dataset.samenValue = value;
  const input = document.getElementById(frame.dataset.samenInput ?? '');
  if (input && 'value' in input) input.value = value;
  frame.dispatchEvent(new CustomEvent('samen-value', {detail: value, bubbles: true}));
});

// A frame that was ready before this script has spoken already; the question holds nothing, so anybody may hear it.
for (const {contentWindow} of framesHere()) contentWindow?.postMessage({type: 'samen-frame'}, '*');
