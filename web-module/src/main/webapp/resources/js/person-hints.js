// Says beside a field which of its words seem to point out a person, when the typing rests. Never stands in the way. The
// server's finders are asked; where nobody can be asked, two plain patterns find the plainest.
(function () {
  "use strict";
  const WAIT = 800;
  const MOST = 3;
  const NUMBER = /(?<!\d)(?:[0-2]\d|3[01]|[67]\d|8\d|9[01])(?:0[1-9]|1[0-2])\d{2} ?[-–]? ?(?:\d{4}|\d[A-Za-z]{2}\d)(?!\d)/gu;
  const NAME = /(?<![\p{L}\d])(?:[Ff]ru|[Ff]røken|[Hh]r|[Pp]t|[Pp]atienten|[Bb]orgeren|[Bb]eboeren|[Ll]ægen|[Ss]ygeplejersken|[Nn]avn|[Hh]edder)[.:]?\s{1,3}(\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,3})/gu;
  const asked = new WeakMap();
  const late = [];
  let pressed = false;

  function hintOf(field) {
    return field && field.id ? document.getElementById(field.id + "-hint") : null;
  }

  function plain(text, hint) {
    const said = hint.dataset;
    const part = function (words, kind) { return said.part.replace("{0}", words).replace("{1}", kind); };
    const parts = Array.from(text.matchAll(NUMBER), function (match) { return part(match[0].trim(), said.number); })
      .concat(Array.from(text.matchAll(NAME), function (match) { return part(match[1], said.name); }));
    return parts.length ? said.hint.replace("{0}", Array.from(new Set(parts)).slice(0, MOST).join(", ")) : "";
  }

  // A hint makes the page longer: while a button is held down, it must not move away from under the finger.
  function show(hint, sentence) {
    if (pressed) {
      late.push(function () { show(hint, sentence); });
    } else if (hint.textContent !== sentence) {
      hint.textContent = sentence;
    }
  }

  function server(text, strict) {
    if (!window.navigator.onLine) {
      return Promise.reject(new Error("offline"));
    }
    return window.fetch("/opslag/personoplysninger", { method: "POST", body: new URLSearchParams({ text: text, strict: strict }) })
      .then(function (answer) {
        if (answer.status !== 200) {
          throw new Error("nobody looked");
        }
        return answer.text();
      });
  }

  function ask(field) {
    const hint = hintOf(field);
    const text = field.value;
    window.clearTimeout(asked.get(field).timer);
    if (asked.get(field).text === text) {
      return;
    }
    asked.get(field).text = text;
    if (!text.trim()) {
      show(hint, "");
      return;
    }
    // What was typed meanwhile asks for itself.
    const say = function (sentence) {
      if (field.value === text) {
        show(hint, sentence);
      }
    };
    server(text, hint.dataset.strict).then(say, function () { say(plain(text, hint)); });
  }

  function soon(field, wait) {
    if (!hintOf(field)) {
      return;
    }
    const state = asked.get(field) || { text: null, timer: 0 };
    asked.set(field, state);
    window.clearTimeout(state.timer);
    state.timer = window.setTimeout(function () { ask(field); }, wait);
  }

  document.addEventListener("input", function (event) { soon(event.target, WAIT); });
  document.addEventListener("pointerdown", function () { pressed = true; });
  // A list that was opened swallows the end of its press; whoever types has let go.
  ["pointerup", "pointercancel", "keydown"].forEach(function (end) {
    document.addEventListener(end, function () {
      pressed = false;
      window.setTimeout(function () { late.splice(0).forEach(function (one) { one(); }); }, 0);
    });
  });
  // A draft that was put into the fields again.
  document.querySelectorAll("form").forEach(function (form) {
    form.addEventListener("dpsd:restored", function () {
      form.querySelectorAll(".hint").forEach(function (hint) {
        soon(document.getElementById(hint.id.replace(/-hint$/, "")), 0);
      });
    });
  });
})();
