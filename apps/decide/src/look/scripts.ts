/** Presses the one button of a page for a device that the member pressed on before. */
export const TAP_SCRIPT = "document.getElementById('tap')?.requestSubmit()";

/** Copies the text above a button; the button stays hidden where that cannot be done. */
export const COPY_SCRIPT = `
const button = document.getElementById('copy');
const text = document.getElementById('words');
if (button && text && navigator.clipboard) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    try { await navigator.clipboard.writeText(text.value); } catch { text.select(); document.execCommand('copy'); }
    button.textContent = button.dataset.done;
  });
}`;
