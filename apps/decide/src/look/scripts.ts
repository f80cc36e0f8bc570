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

/** Chooses the reader's own zone in the form. */
export const ZONE_SCRIPT = `
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const list = document.getElementById('timeZone');
if (list && [...list.options].some((option) => option.value === zone)) list.value = zone;`;

/** Looks every few seconds whether the first mail or a forwarding code has come, and then shows it. */
export const WAIT_SCRIPT = `
const state = document.getElementById('state');
const look = async () => {
  try {
    const answer = await fetch('/welcome/state', { headers: { accept: 'application/json' } });
    if (answer.ok && (await answer.text()) !== state.dataset.state) return location.reload();
  } catch {}
  setTimeout(look, 4000);
};
if (state) setTimeout(look, 4000);`;
