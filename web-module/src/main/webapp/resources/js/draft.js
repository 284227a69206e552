// Keeps what is typed on a case as a draft in the background: twenty seconds after a change, when a field is left, when
// the page is hidden and when the session is about to end. Nothing typed, nothing sent: an idle session stays idle.
(function () {
  "use strict";
  const EVERY = 20000;
  const SOON = 1500;
  let changed = false;
  let ended = false;
  let sending = false;
  let timer = 0;
  let seen = "";

  function form() {
    return document.querySelector("form[data-draft]");
  }

  function version() {
    const body = document.getElementById("case-body");
    return body ? body.dataset.version : "";
  }

  function plan(wait) {
    window.clearTimeout(timer);
    timer = window.setTimeout(function () { keep(false); }, wait);
  }

  function typed(source) {
    const fields = new URLSearchParams();
    Array.from(source.elements).forEach(function (field) {
      if (!field.name || (field.type === "hidden" && !field.dataset.kept) || field.type === "submit" || field.closest("dialog")) {
        return;
      }
      fields.set(field.name, field.type === "checkbox" ? String(field.checked) : field.value);
    });
    fields.set("token", source.dataset.draftToken);
    fields.set("seen", version());
    return fields;
  }

  /** Shows how it stands with the draft: being kept, kept at a time, or not kept. */
  function say(source, state) {
    const now = new Date();
    const clock = String(now.getHours()).padStart(2, "0") + "." + String(now.getMinutes()).padStart(2, "0");
    source.querySelectorAll("[data-draft-kept]").forEach(function (note) {
      note.textContent = note.dataset[state].replace("{0}", clock);
      note.dataset.state = state;
    });
  }

  function again(source) {
    sending = false;
    changed = true;
    say(source, "draftFailed");
    plan(EVERY);
  }

  function keep(leaving) {
    const source = form();
    // An offered draft must be answered first: what is typed now would take its place.
    if (!changed || ended || sending || !source || !source.dataset.draftToken || !version()
        || document.querySelector("[data-draft-offered]")) {
      return;
    }
    if (window.PrimeFaces && !window.PrimeFaces.ajax.Queue.isEmpty()) {
      // She is saving, or choosing: the answer says whether there is still something to keep.
      plan(SOON);
      return;
    }
    const asked = version();
    changed = false;
    sending = true;
    say(source, "draftSaving");
    window.fetch(source.dataset.draft, {
      method: "POST", body: typed(source), redirect: "manual", credentials: "same-origin", keepalive: leaving
    }).then(function (answer) {
      if (answer.status >= 500) {
        again(source);
        return;
      }
      sending = false;
      if (answer.status === 204) {
        if (version() === asked) {
          say(source, "draftKept");
        }
      } else {
        // Logged out, or the case is not hers any more: the next click says which.
        ended = true;
        say(source, "draftEnded");
      }
    }, function () { again(source); });
  }

  function onChange(event) {
    const source = form();
    if (source && source.contains(event.target) && !event.target.closest("dialog")) {
      if (!changed) {
        plan(EVERY);
      }
      changed = true;
    }
  }

  document.addEventListener("input", onChange);
  document.addEventListener("change", onChange);
  document.addEventListener("focusout", function (event) {
    const source = form();
    if (changed && source && source.contains(event.target)) {
      plan(SOON);
    }
  });
  // The connection is back: no need to wait for the next turn.
  window.addEventListener("online", function () { keep(false); });
  document.addEventListener("dpsd:session-ending", function () { keep(false); });
  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "hidden") {
      keep(true);
    }
  });

  document.addEventListener("DOMContentLoaded", function () {
    seen = version();
    if (!window.jQuery) {
      return;
    }
    window.jQuery(document).on("pfAjaxComplete", function () {
      if (version() !== seen) {
        // Saved, or lost: either way there is nothing left to keep.
        seen = version();
        changed = false;
        window.clearTimeout(timer);
      }
      const taken = document.querySelector("[data-draft-taken]:not([data-told])");
      const source = form();
      if (taken && source) {
        taken.dataset.told = "true";
        // What came from the draft counts as typed: it is unsaved, and leaving asks first.
        const first = source.querySelector("input[type=text], textarea");
        if (first) {
          first.dispatchEvent(new Event("input", { bubbles: true }));
          first.focus();
        }
      }
    });
  });
})();
