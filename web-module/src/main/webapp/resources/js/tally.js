// Counting with a poor connection: a press counts on the page at once, waits here, and is sent until it has an answer. Each
// has a key of its own, so that one that is sent twice counts once. Without scripts the buttons post the page.
(function () {
  "use strict";
  const opening = document.getElementById("code");
  if (opening && !opening.value && window.location.hash.length > 1) {
    opening.value = decodeURIComponent(window.location.hash.slice(1));
  }
  const form = document.getElementById("tally");
  if (!form) {
    return;
  }
  const WAIT = 1500;
  const code = document.getElementById("tally-code").value;
  const store = "dpsd.tally." + code.slice(0, 9);
  const status = document.getElementById("tally-waiting");
  let waiting = read();
  let sending = false;
  let timer = 0;

  function read() {
    try {
      return JSON.parse(window.localStorage.getItem(store) || "[]");
    } catch (e) {
      return [];
    }
  }

  function keep() {
    try {
      if (waiting.length) {
        window.localStorage.setItem(store, JSON.stringify(waiting));
      } else {
        window.localStorage.removeItem(store);
      }
    } catch (e) {
      // A browser that keeps nothing holds the presses as long as the page is open.
      return;
    }
  }

  function say(text) {
    status.textContent = text;
  }

  function row(subtype) {
    return form.querySelector('li[data-subtype="' + subtype + '"]');
  }

  function show(subtype, total, today) {
    row(subtype).querySelector("[data-total]").textContent = String(total);
    row(subtype).querySelector("[data-today]").textContent = String(today);
    const field = document.querySelector('input[data-count="' + subtype + '"]');
    field.value = total ? String(total) : "";
  }

  function sum() {
    let total = 0;
    form.querySelectorAll("[data-total]").forEach(function (one) { total += Number(one.textContent); });
    document.getElementById("tally-sum").textContent = String(total);
    say(waiting.length ? status.dataset.waiting.replace("{0}", String(waiting.length)) : "");
    document.getElementById("to-sheet").disabled = waiting.length > 0;
  }

  function later(wait) {
    window.clearTimeout(timer);
    timer = window.setTimeout(send, wait);
  }

  function send() {
    if (sending || !waiting.length) {
      return;
    }
    sending = true;
    const batch = waiting.slice(0, 200);
    const body = new URLSearchParams();
    body.set("code", code);
    batch.forEach(function (press) { body.append("press", press); });
    window.fetch("/optaelling/tryk", { method: "POST", body: body, keepalive: true }).then(function (answer) {
      sending = false;
      if (answer.status === 404) {
        say(status.dataset.gone);
        return null;
      }
      if (!answer.ok) {
        later((Number(answer.headers.get("Retry-After")) || 10) * 1000);
        return null;
      }
      return answer.json();
    }).then(function (board) {
      if (!board) {
        return;
      }
      waiting = waiting.filter(function (press) { return !batch.includes(press); });
      keep();
      if (!waiting.length) {
        Object.keys(board.lines).forEach(function (subtype) {
          show(subtype, board.lines[subtype].total, board.lines[subtype].today);
        });
        document.querySelector('input[name="tallyPresses"]').value = String(board.presses);
      }
      sum();
      later(WAIT);
    }, function () {
      sending = false;
      later(5000);
    });
  }

  function key() {
    const bytes = window.crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, function (b) { return b.toString(16).padStart(2, "0"); }).join("");
  }

  form.addEventListener("click", function (event) {
    const button = event.target.closest('button[name="count"]');
    if (!button) {
      return;
    }
    event.preventDefault();
    const parts = button.value.split(":");
    const step = Number(parts[1]);
    const total = Number(row(parts[0]).querySelector("[data-total]").textContent);
    if (total + step < 0) {
      return;
    }
    waiting.push(key() + ":" + parts[0] + ":" + step);
    keep();
    show(parts[0], total + step, Number(row(parts[0]).querySelector("[data-today]").textContent) + step);
    sum();
    later(WAIT);
  });

  window.addEventListener("online", send);
  if (waiting.length) {
    sum();
    send();
  }
})();
