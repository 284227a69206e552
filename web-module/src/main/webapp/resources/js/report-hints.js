// Asks beside a field that seems to name somebody, while it is being typed. Never stands in the way.
(function () {
  "use strict";
  const form = document.getElementById("report");
  if (!form) {
    return;
  }
  const WAIT = 400;
  const MOST = 3;
  // The patterns are the server's own.
  const number = new RegExp(form.dataset.numberPattern, "gu");
  const name = new RegExp(form.dataset.namePattern, "gu");

  function found(text) {
    const parts = [];
    for (const match of text.matchAll(number)) {
      parts.push(match[0].trim());
    }
    for (const match of text.matchAll(name)) {
      parts.push(match[1]);
    }
    return Array.from(new Set(parts)).slice(0, MOST);
  }

  function ask(field, hint) {
    const parts = found(field.value).map(function (part) { return "»" + part + "«"; });
    const question = parts.length ? form.dataset.question.replace("{0}", parts.join(", ")) : "";
    if (hint.textContent !== question) {
      hint.textContent = question;
    }
  }

  const timers = new Map();
  form.addEventListener("input", function (event) {
    const hint = event.target.id && document.getElementById(event.target.id + "-hint");
    if (hint) {
      window.clearTimeout(timers.get(event.target));
      timers.set(event.target, window.setTimeout(function () { ask(event.target, hint); }, WAIT));
    }
  });
  form.addEventListener("dpsd:restored", function () {
    form.querySelectorAll(".hint").forEach(function (hint) {
      ask(document.getElementById(hint.id.replace(/-hint$/, "")), hint);
    });
  });
})();
