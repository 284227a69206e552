// The tables of the report: rows that are added and removed, lookups that fill them, sections that open where something is
// said in them. Without it the server shows an empty row after the last one.
(function () {
  "use strict";
  const form = document.getElementById("report");
  if (!form) {
    return;
  }
  const texts = form.dataset;

  function lookUp(row) {
    row.querySelectorAll("input[data-lookup]").forEach(function (input) {
      if (input.dataset.lookup === "place") {
        place(input);
      } else if (input.dataset.lookup === "medicine") {
        medicine(input);
      }
    });
  }

  function place(input) {
    const unit = document.getElementById(input.id.replace("Place-", "Unit-"));
    const chosen = document.createElement("div");
    unit.after(chosen);
    function show(found) {
      chosen.replaceChildren(window.dpsdCombo.chosen(texts.chosen, found));
    }
    window.dpsdCombo(input, {
      find: window.dpsdCombo.places,
      show: function (found) { return [found.name, window.dpsdCombo.where(found)]; },
      choose: function (found) {
        unit.value = found.code;
        input.value = found.name;
        show(found);
      },
      typed: function () {
        unit.value = "";
        chosen.replaceChildren();
      },
      label: texts.hits,
      none: ""
    });
    function again() {
      if (unit.value) {
        show({ name: input.value, path: "", town: "" });
      }
    }
    again();
    form.addEventListener("dpsd:restored", again);
  }

  function medicine(input) {
    const number = input.id.split("-")[1];
    function put(column, value) {
      if (value) {
        document.getElementById("medicine" + column + "-" + number).value = value;
      }
    }
    window.dpsdCombo(input, {
      find: window.dpsdCombo.medicine,
      show: function (hit) { return [[hit.tradeName, hit.strength].filter(Boolean).join(" "), [hit.substance, hit.form, hit.atc].filter(Boolean).join(" · ")]; },
      choose: function (hit) {
        input.value = hit.tradeName;
        put("Substance", hit.substance);
        put("Route", hit.route);
        put("Strength", hit.strength);
        put("Atc", hit.atc);
      },
      typed: function () {},
      label: texts.hits,
      none: ""
    });
  }

  function table(rows) {
    const kind = rows.dataset.rows;
    const most = Number(rows.dataset.most);
    const server = rows.querySelector('.buttons input[type="submit"]');
    const template = rows.querySelector(".row").cloneNode(true);

    function all() {
      return Array.from(rows.querySelectorAll(".row"));
    }

    // A row is told by its number, which stays when another is removed.
    function next() {
      return Math.max(-1, ...all().map(function (row) { return Number(row.dataset.row); })) + 1;
    }

    function number() {
      all().forEach(function (row, i) {
        row.querySelector("[data-number]").textContent = String(i + 1);
      });
      add.hidden = next() >= most;
    }

    function removable(row) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "plain";
      button.textContent = texts.remove;
      button.setAttribute("aria-label", texts.remove + " " + row.querySelector("legend").textContent.trim());
      button.addEventListener("click", function () {
        row.remove();
        if (!all().length) {
          append(0);
        }
        number();
        form.dispatchEvent(new Event("change", { bubbles: true }));
        add.focus();
      });
      row.append(button);
    }

    function append(index) {
      const row = template.cloneNode(true);
      row.dataset.row = String(index);
      row.querySelectorAll("[id], [name], [for], [aria-describedby]").forEach(function (element) {
        ["id", "name", "for", "aria-describedby"].forEach(function (attribute) {
          const value = element.getAttribute(attribute);
          if (value) {
            element.setAttribute(attribute, value.replace(/-\d+(?=$|-|\s)/g, "-" + index));
          }
        });
      });
      row.querySelectorAll("input").forEach(function (input) { input.value = ""; });
      row.querySelectorAll(".problem").forEach(function (problem) { problem.remove(); });
      row.querySelectorAll(".hint").forEach(function (hint) { hint.textContent = ""; });
      row.querySelectorAll("select").forEach(function (select) { select.selectedIndex = 0; });
      add.parentNode.before(row);
      lookUp(row);
      removable(row);
      number();
      return row;
    }

    const add = document.createElement("button");
    add.type = "button";
    add.className = server.className;
    add.id = server.id;
    add.textContent = server.value;
    server.replaceWith(add);
    add.addEventListener("click", function () {
      append(next()).querySelector("input").focus();
    });
    all().forEach(function (row) {
      lookUp(row);
      removable(row);
    });
    number();

    // A draft is about to be written into rows that may not be there yet.
    form.addEventListener("dpsd:rows", function (event) {
      Object.keys(event.detail).forEach(function (name) {
        const match = new RegExp("^" + kind + "[A-Z][A-Za-z]*-(\\d+)$").exec(name);
        if (match && Number(match[1]) < most && !rows.querySelector('.row[data-row="' + match[1] + '"]')) {
          append(Number(match[1]));
        }
      });
    });
  }

  function isSaid(part) {
    return Array.from(part.querySelectorAll("input, select")).some(function (field) {
      return field.type === "radio" ? field.checked : field.tagName === "INPUT" && field.type !== "file" && field.value !== "";
    });
  }

  // Where a draft brings something, nothing stays folded.
  function unfold() {
    form.querySelectorAll("details.fold").forEach(function (part) {
      if (isSaid(part)) {
        part.open = true;
      }
    });
  }

  document.querySelectorAll("[data-rows]").forEach(table);
  lookUp(document.getElementById("discovered-rows"));
  unfold();
  form.addEventListener("dpsd:restored", unfold);
})();
