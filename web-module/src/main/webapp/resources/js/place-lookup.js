// The location lookup as a combobox (ARIA 1.2, list autocomplete). Without it the form has a search button.
(function () {
  "use strict";
  const box = document.getElementById("place-find");
  const input = document.getElementById("q");
  if (!box || !input) {
    return;
  }
  const WAIT = 200;
  const SHORTEST = 2;

  const unit = document.createElement("input");
  unit.type = "hidden";
  unit.name = "unit";
  unit.id = "unit";
  const before = box.querySelector('input[type="hidden"][name="unit"], input[name="unit"]:checked');
  unit.value = before ? before.value : "";
  const chosenBefore = box.querySelector(".chosen");

  const list = document.createElement("ul");
  list.id = "q-list";
  list.className = "combo-list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.dataset.hits);
  list.hidden = true;

  const status = document.createElement("p");
  status.className = "help";
  status.setAttribute("role", "status");

  const chosen = document.createElement("div");

  const combo = document.createElement("div");
  combo.className = "combo";
  input.replaceWith(combo);
  combo.append(input, list);
  document.getElementById("search").remove();
  const hits = document.getElementById("place-hits");
  hits.replaceChildren(unit, status, chosen);
  if (chosenBefore) {
    chosen.append(chosenBefore);
  }

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);

  let places = [];
  let active = -1;
  let timer = 0;
  let asked = 0;

  function where(place) {
    return [place.path, place.town].filter(Boolean).join(" · ");
  }

  function open(isOpen) {
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) {
      mark(-1);
    }
  }

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

  function choose(place) {
    unit.value = place.code;
    input.value = place.name;
    const line = document.createElement("p");
    line.className = "chosen";
    const label = document.createElement("strong");
    label.textContent = box.dataset.chosen;
    const path = document.createElement("span");
    path.className = "where";
    path.textContent = where(place);
    line.append(label, " " + place.name, path);
    chosen.replaceChildren(line);
    status.textContent = "";
    open(false);
  }

  function show(found) {
    places = found;
    list.replaceChildren.apply(list, found.map(function (place, i) {
      const option = document.createElement("li");
      option.id = "q-option-" + i;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      const path = document.createElement("span");
      path.className = "where";
      path.textContent = where(place);
      option.append(place.name, path);
      option.addEventListener("mousedown", function (event) {
        event.preventDefault();
        choose(place);
      });
      return option;
    }));
    status.textContent = found.length ? "" : box.dataset.none;
    mark(-1);
    open(found.length > 0);
  }

  function ask() {
    const text = input.value.trim();
    const mine = ++asked;
    if (text.length < SHORTEST) {
      status.textContent = "";
      open(false);
      return;
    }
    fetch("/opslag/steder?q=" + encodeURIComponent(text)).then(function (answer) {
      return answer.ok ? answer.json() : [];
    }).then(function (found) {
      // A slow answer to an earlier word must not cover the later one.
      if (mine === asked) {
        show(found);
      }
    });
  }

  input.addEventListener("input", function () {
    // What is typed anew is not yet chosen.
    unit.value = "";
    chosen.replaceChildren();
    window.clearTimeout(timer);
    timer = window.setTimeout(ask, WAIT);
  });

  input.addEventListener("keydown", function (event) {
    const last = places.length - 1;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden && places.length) {
        open(true);
      }
      if (places.length) {
        const step = event.key === "ArrowDown" ? 1 : -1;
        const next = active + step;
        mark(next > last ? 0 : next < 0 ? last : next);
      }
    } else if (event.key === "Enter" && !list.hidden && active >= 0) {
      event.preventDefault();
      choose(places[active]);
    } else if (event.key === "Enter" && !unit.value) {
      // Enter in a search field searches; it must not send the report.
      event.preventDefault();
      ask();
    } else if (event.key === "Escape") {
      open(false);
    }
  });

  // A draft brings the place as it was chosen: its code, and its name in the search field.
  input.form.addEventListener("dpsd:restored", function () {
    if (unit.value) {
      choose({ code: unit.value, name: input.value, path: "", town: "" });
    }
  });

  input.addEventListener("blur", function () { open(false); });
})();
