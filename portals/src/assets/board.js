// The only script we send, and no page needs it: it saves reloading. The server says when something changed and sends the parts anew.
const board = document.querySelector("[data-live]");
if (board) {
  const events = new EventSource(board.getAttribute("data-live"));
  events.addEventListener("part", ({ data }) => {
    const { id, html } = JSON.parse(data);
    const part = document.getElementById(id);
    if (!part) return;
    // As the browser writes it: what is the same already is left alone, with whatever was chosen in it.
    const fresh = document.createElement("div");
    fresh.innerHTML = html;
    if (part.innerHTML === fresh.innerHTML) return;
    // What the reader has opened, or stands on, stays as it is.
    const open = [...part.querySelectorAll("details[open][id]")].map((fold) => fold.id);
    const focused = part.contains(document.activeElement) ? document.activeElement.id : "";
    part.innerHTML = html;
    for (const fold of open) document.getElementById(fold)?.setAttribute("open", "");
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  });
}

// The slider counts days; what it says, to the eye and to a screen reader, is a date.
const slider = document.querySelector("[data-from]");
if (slider) {
  // Not every browser knows how Azerbaijani writes a date: the server says what the months are called.
  const months = slider.getAttribute("data-months").split(",");
  const show = () => {
    const on = new Date(slider.getAttribute("data-from"));
    on.setUTCDate(on.getUTCDate() + Number(slider.value));
    const text = `${on.getUTCDate()}\u00A0${months[on.getUTCMonth()]} ${on.getUTCFullYear()}${slider.getAttribute("data-tail")}`;
    slider.setAttribute("aria-valuetext", text);
    for (const label of slider.form?.querySelectorAll("output") ?? []) label.textContent = `→ ${text}`;
  };
  slider.addEventListener("input", show);
  show();
}

const waiting = document.querySelector("[data-ready]");
if (waiting) {
  const ask = async () => {
    const answer = await fetch(waiting.getAttribute("data-ready")).catch(() => undefined);
    if (answer?.ok) location.reload();
    else setTimeout(() => void ask(), 1000);
  };
  setTimeout(() => void ask(), 1000);
}
