/**
 * For a page that shows a widget of another site: `<iframe data-samen src="https://…/ladder-picker.html?parent=…">`.
 * Gives the frame the height of its content, dispatches `samen-value` on it (`event.detail` is the value), and fills the
 * field that `data-samen-input` names by id, so that an ordinary form sends it.
 */
const highest = 20_000; // px; a page cannot be pushed away by a frame that went wrong

function frameOf({source, origin}) {
  const frames = [...document.querySelectorAll('iframe[data-samen]')];
  return frames.find((frame) => frame.contentWindow === source && new URL(frame.src, location.href).origin === origin);
}

window.addEventListener('message', (event) => {
  const {data} = event;
  const frame = data?.type === 'samen-frame' ? frameOf(event) : undefined;
  if (!frame) return;
  const {height, value} = data;
  if (height > 0) frame.height = String(Math.min(Math.ceil(height), highest));
  if (typeof value !== 'string' || (frame.dataset.samenValue ?? '') === value) return;
  frame.dataset.samenValue = value;
  const input = document.getElementById(frame.dataset.samenInput ?? '');
  if (input && 'value' in input) input.value = value;
  frame.dispatchEvent(new CustomEvent('samen-value', {detail: value, bubbles: true}));
});
