// A text field with suggestions: a combobox (ARIA 1.2, list autocomplete) for whatever can be looked up.
(function () {
  "use strict";
  const WAIT = 200;
  const SHORTEST = 2;

  // options: find(text) gives a promise of things, show(thing) their two lines, choose(thing), typed(), label, none, status
  function combo(input, options) {
    const list = document.createElement("ul");
    list.id = input.id + "-list";
    list.className = "combo-list";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", options.label);
    list.hidden = true;
    const box = document.createElement("div");
    box.className = "combo";
    input.replaceWith(box);
    box.append(input, list);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", list.id);

    let things = [];
    let active = -1;
    let timer = 0;
    let asked = 0;

    function mark(index) {
      active = index;
      Array.from(list.children).forEach(function (option, i) {
        option.setAttribute("aria-selected", String(i === index));
        if (i === index) {
          option.scrollIntoView({ block: "nearest" });
        }
      });
      if (index >= 0) {
        input.setAttribute("aria-activedescendant", list.children[index].id);
      } else {
        input.removeAttribute("aria-activedescendant");
      }
    }

    function open(isOpen) {
      list.hidden = !isOpen;
      input.setAttribute("aria-expanded", String(isOpen));
      if (!isOpen) {
        mark(-1);
      }
    }

    function say(text) {
      if (options.status) {
        options.status.textContent = text;
      }
    }

    function choose(thing) {
      window.clearTimeout(timer);
      asked++;
      options.choose(thing);
      say("");
      open(false);
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }

    function show(found) {
      things = found;
      list.replaceChildren.apply(list, found.map(function (thing, i) {
        const lines = options.show(thing);
        const option = document.createElement("li");
        option.id = input.id + "-option-" + i;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        const second = document.createElement("span");
        second.className = "where";
        second.textContent = lines[1];
        option.append(lines[0], second);
        option.addEventListener("mousedown", function (event) {
          event.preventDefault();
          choose(thing);
        });
        return option;
      }));
      say(found.length ? "" : options.none);
      mark(-1);
      open(found.length > 0);
    }

    function ask() {
      const text = input.value.trim();
      const mine = ++asked;
      if (text.length < SHORTEST) {
        say("");
        open(false);
        return;
      }
      options.find(text).then(function (found) {
        // A slow answer to an earlier word must not cover the later one.
        // And who has gone on to the next field is not followed there.
        if (mine === asked && document.activeElement === input) {
          show(found);
        }
      }, function () {
        // Without a connection there is nothing to suggest; what is typed stays.
        open(false);
      });
    }

    input.addEventListener("input", function () {
      options.typed();
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, WAIT);
    });

    input.addEventListener("keydown", function (event) {
      const last = things.length - 1;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden && things.length) {
          open(true);
        }
        if (things.length) {
          const next = active + (event.key === "ArrowDown" ? 1 : -1);
          mark(next > last ? 0 : next < 0 ? last : next);
        }
      } else if (event.key === "Enter") {
        // Enter in a search field searches; it must not send the report.
        event.preventDefault();
        if (!list.hidden && active >= 0) {
          choose(things[active]);
        } else {
          ask();
        }
      } else if (event.key === "Escape") {
        open(false);
      }
    });

    input.addEventListener("blur", function () { open(false); });
  }

  function json(address) {
    return window.fetch(address).then(function (answer) { return answer.ok ? answer.json() : []; });
  }

  combo.places = function (text) { return json("/opslag/steder?q=" + encodeURIComponent(text)); };
  combo.medicine = function (text) { return json("/opslag/medicin?q=" + encodeURIComponent(text)); };
  combo.where = function (place) { return [place.path, place.town].filter(Boolean).join(" · "); };
  combo.chosen = function (label, place) {
    const line = document.createElement("p");
    line.className = "chosen";
    const strong = document.createElement("strong");
    strong.textContent = label;
    const path = document.createElement("span");
    path.className = "where";
    path.textContent = combo.where(place);
    line.append(strong, " " + place.name, path);
    return line;
  };
  window.dpsdCombo = combo;
})();
