// Keeps what is typed in the browser, so that a closed tab, a reload or a lost connection loses nothing. Under the form's
// own key: a draft that is taken up again is sent as the same report. What names the patient or the reporter stays in
// this tab alone, and so does everything where somebody says that the computer is shared.
(function () {
  "use strict";
  const form = document.getElementById("report");
  if (!form) {
    return;
  }
  const PREFIX = "dpsd.kladde.";
  const TAB = "dpsd.fane";
  const SHARED = "dpsd.delt";
  const LIFE = 24 * 3600 * 1000;
  const WAIT = 300;
  const ONLY_HERE = ["patientName", "patientCpr", "contactEmail"];
  const token = form.elements.namedItem("token");
  const state = document.getElementById("draft-state");
  const box = document.getElementById("draft-local");
  const shared = document.getElementById("draft-shared");
  let timer = 0;
  let gone = false;
  let touched = false;

  function keyOf(text) {
    return text.split(".")[1];
  }

  function read(store, name) {
    try {
      return JSON.parse(store.getItem(name));
    } catch (e) {
      return null;
    }
  }

  function write(store, name, value) {
    try {
      store.setItem(name, JSON.stringify(value));
      return true;
    } catch (e) {
      return false;
    }
  }

  function remove(store, name) {
    try {
      store.removeItem(name);
    } catch (e) {
      return;
    }
  }

  function clock(moment) {
    const at = new Date(moment);
    return String(at.getHours()).padStart(2, "0") + "." + String(at.getMinutes()).padStart(2, "0");
  }

  function isKept(field) {
    return field.name && !["token", "shown", "website", form.id, form.id + "_SUBMIT"].includes(field.name) && !field.name.startsWith("jakarta.faces")
      && !["submit", "button", "file"].includes(field.type)
      && (!["radio", "checkbox"].includes(field.type) || field.checked);
  }

  function typed() {
    const fields = {};
    Array.from(form.elements).filter(isKept).forEach(function (field) {
      if (field.value !== "") {
        fields[field.name] = field.value;
      }
    });
    return fields;
  }

  function split(fields, here) {
    return Object.fromEntries(Object.entries(fields).filter(function (entry) {
      return ONLY_HERE.includes(entry[0]) === here;
    }));
  }

  function save() {
    window.clearTimeout(timer);
    if (gone || !touched) {
      return;
    }
    const fields = typed();
    const now = Date.now();
    const record = { token: token.value, som: fields.som, at: now };
    write(window.sessionStorage, TAB,
      Object.assign({ fields: shared.checked ? fields : split(fields, true) }, record));
    if (shared.checked) {
      remove(window.localStorage, PREFIX + keyOf(token.value));
      state.textContent = box.dataset.notKept;
    } else if (!says(split(fields, false))) {
      remove(window.localStorage, PREFIX + keyOf(token.value));
      state.textContent = "";
    } else if (write(window.localStorage, PREFIX + keyOf(token.value),
      Object.assign({ fields: split(fields, false) }, record))) {
      state.textContent = box.dataset.kept.replace("{0}", clock(now));
    } else {
      state.textContent = box.dataset.notKept;
    }
  }

  // Who the reporter is and the form's own defaults are nothing worth keeping.
  function says(fields) {
    return Object.keys(fields).some(function (name) { return !["som", "placeMode"].includes(name) && !/Role-/.test(name); });
  }

  function drafts() {
    const found = [];
    let names = [];
    try {
      names = Object.keys(window.localStorage);
    } catch (e) {
      return found;
    }
    names.filter(function (name) { return name.startsWith(PREFIX); }).forEach(function (name) {
      const record = read(window.localStorage, name);
      if (!record || !record.token || !(Date.now() - record.at < LIFE)) {
        remove(window.localStorage, name);
      } else if (record.som === form.elements.namedItem("som").value && says(record.fields)) {
        found.push(record);
      }
    });
    return found.sort(function (a, b) { return b.at - a.at; });
  }

  function fill(record) {
    token.value = record.token;
    form.dispatchEvent(new CustomEvent("dpsd:rows", { detail: record.fields }));
    Object.entries(record.fields).forEach(function (entry) {
      const radio = form.querySelector('input[type="radio"][name="' + CSS.escape(entry[0]) + '"][value="'
        + CSS.escape(entry[1]) + '"], input[type="checkbox"][name="' + CSS.escape(entry[0]) + '"]');
      if (radio) {
        radio.checked = true;
        return;
      }
      const field = form.querySelector('[name="' + CSS.escape(entry[0]) + '"]');
      if (field && !["radio", "checkbox", "file"].includes(field.type) && entry[0] !== "token") {
        field.value = entry[1];
      }
    });
    touched = true;
    form.dispatchEvent(new CustomEvent("dpsd:restored", { detail: record.fields }));
    save();
  }

  function back() {
    const note = document.getElementById("draft-back");
    note.hidden = false;
    note.focus();
  }

  function merged(record) {
    const here = read(window.sessionStorage, TAB);
    const own = here && keyOf(here.token) === keyOf(record.token) ? here.fields : {};
    return Object.assign({}, record, { fields: Object.assign({}, record.fields, own) });
  }

  // A tab that is open on a draft says so when another asks: nobody is offered what somebody is writing.
  let channel = null;
  const offer = document.getElementById("draft-offer");
  let offered = null;

  function listen() {
    if (!window.BroadcastChannel || channel) {
      return;
    }
    channel = new BroadcastChannel("dpsd.kladde");
    channel.onmessage = function (event) {
      if (event.data.asks === keyOf(token.value)) {
        channel.postMessage({ has: event.data.asks });
      }
      if (offered && event.data.has === keyOf(offered.token)) {
        offer.hidden = true;
      }
    };
  }

  function propose(record) {
    offered = record;
    const line = offer.querySelector("p");
    line.textContent = line.dataset.text.replace("{0}", clock(record.at));
    offer.hidden = false;
    if (channel) {
      channel.postMessage({ asks: keyOf(record.token) });
    }
  }

  function forget(key) {
    remove(window.localStorage, PREFIX + key);
    const here = read(window.sessionStorage, TAB);
    if (here && keyOf(here.token) === key) {
      remove(window.sessionStorage, TAB);
    }
  }

  function begin() {
    box.hidden = false;
    shared.checked = read(window.localStorage, SHARED) === true;
    listen();
    if (form.dataset.fresh !== "true") {
      // The server has just shown what was typed: that is the newest there is.
      touched = true;
      save();
      return;
    }
    const waiting = drafts();
    const here = read(window.sessionStorage, TAB);
    if (here && here.token && here.som === form.elements.namedItem("som").value && Date.now() - here.at < LIFE) {
      const kept = waiting.find(function (record) { return keyOf(record.token) === keyOf(here.token); });
      fill(merged(kept || here));
      back();
    } else if (waiting.length) {
      propose(waiting[0]);
    }
  }

  document.getElementById("draft-take").addEventListener("click", function () {
    offer.hidden = true;
    fill(merged(offered));
    back();
  });
  document.getElementById("draft-refuse").addEventListener("click", function () {
    offer.hidden = true;
    forget(keyOf(offered.token));
  });
  document.getElementById("draft-drop").addEventListener("click", function () {
    forget(keyOf(token.value));
    gone = true;
    // A new form, under a new key.
    window.location.assign(window.location.pathname + "?som=" + encodeURIComponent(form.elements.namedItem("som").value));
  });
  shared.addEventListener("change", function () {
    write(window.localStorage, SHARED, shared.checked);
    if (shared.checked) {
      drafts().forEach(function (record) { remove(window.localStorage, PREFIX + keyOf(record.token)); });
      offer.hidden = true;
    }
    touched = true;
    save();
  });

  function plan(event) {
    if (event.target === shared) {
      return;
    }
    touched = true;
    window.clearTimeout(timer);
    timer = window.setTimeout(save, WAIT);
  }
  form.addEventListener("input", plan);
  form.addEventListener("change", plan);
  form.addEventListener("submit", save);
  // It was sent: what the browser still shows of it must not be kept anew.
  form.addEventListener("dpsd:gone", function () { gone = true; });
  window.addEventListener("pagehide", function () {
    save();
    if (channel) {
      channel.close();
      channel = null;
    }
  });
  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "hidden") {
      save();
    }
  });
  window.addEventListener("storage", function (event) {
    if (event.key === PREFIX + keyOf(token.value) && event.newValue === null && touched && !shared.checked) {
      state.textContent = box.dataset.other;
    }
  });
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      listen();
    }
  });
  // The other scripts of the page must have had their turn.
  document.addEventListener("DOMContentLoaded", begin);
})();
