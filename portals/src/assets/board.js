// The only script we send, and no page needs it: it saves reloading. The server says when something changed and sends the parts anew.
const board = document.querySelector("[data-live]");
if (board) {
  const events = new EventSource(board.getAttribute("data-live"));
  events.addEventListener("part", ({ data }) => {
    const { id, html } = JSON.parse(data);
    const part = document.getElementById(id);
    if (!part || part.innerHTML === html) return;
    // What the reader has opened, or stands on, stays as it is.
    const open = [...part.querySelectorAll("details[open][id]")].map((fold) => fold.id);
    const focused = part.contains(document.activeElement) ? document.activeElement.id : "";
    part.innerHTML = html;
    for (const fold of open) document.getElementById(fold)?.setAttribute("open", "");
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  });
}

const waiting = document.querySelector("[data-ready]");
if (waiting) {
  const ask = async () => {
    const answer = await fetch(waiting.getAttribute("data-ready")).catch(() => undefined);
    if (answer?.ok) location.reload();
    else setTimeout(ask, 1000);
  };
  setTimeout(ask, 1000);
}
