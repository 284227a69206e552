// The public report form. Everything here is comfort: the form works without.
(function () {
  "use strict";
  const form = document.getElementById("report");
  if (!form) {
    return;
  }

  function chosen(name) {
    const radio = form.querySelector('input[name="' + name + '"]:checked');
    return radio ? radio.value : "";
  }

  function show(id, visible) {
    const part = document.getElementById(id);
    if (part) {
      part.hidden = !visible;
    }
  }

  // The table comes from the server, made of the rule itself.
  const table = Object.fromEntries(document.getElementById("severity").dataset.categories.split(";")
    .map(function (entry) { return entry.split("="); }));

  function severity() {
    const actual = chosen("actual");
    const open = actual !== "" && table[actual + "/"] === undefined;
    show("possible-part", open);
    const name = document.getElementById("category-name");
    name.textContent = (actual && table[actual + "/" + (open ? chosen("possible") : "")]) || name.dataset.none;
  }

  function place() {
    const none = chosen("placeMode") === "none";
    show("place-find", !none);
    show("place-none", none);
    const kind = chosen("ownerKind");
    show("owner-field", kind !== "" && kind !== "UNKNOWN");
  }

  function moments() {
    ["date:day", "time:time"].forEach(function (pair) {
      const [what, input] = pair.split(":");
      const precision = chosen(what + "Precision");
      document.getElementById(input).closest(".field").hidden = precision === "" || precision === "UNKNOWN";
    });
  }

  function filled(id) {
    return Array.from(document.getElementById(id).querySelectorAll('input[type="text"]'))
      .some(function (field) { return field.value.trim() !== ""; });
  }

  function places() {
    show("involved-rows", chosen("severalPlaces") === "YES");
    show("discovered-rows", chosen("discoveredElsewhere") === "YES");
    show("involved-dropped", (chosen("severalPlaces") === "NO" && filled("involved-rows"))
      || (chosen("discoveredElsewhere") === "NO" && filled("discovered-rows")));
  }

  function update() {
    places();
    severity();
    place();
    moments();
  }

  function owners(wanted) {
    const kind = chosen("ownerKind");
    const select = document.getElementById("owner");
    if (kind === "" || kind === "UNKNOWN") {
      select.value = "";
      return;
    }
    fetch("/opslag/steder?ejere=" + encodeURIComponent(kind)).then(function (answer) {
      return answer.ok ? answer.json() : [];
    }).then(function (places) {
      while (select.options.length > 1) {
        select.remove(1);
      }
      places.forEach(function (owner) {
        select.add(new Option(owner.name, owner.code));
      });
      if (wanted) {
        select.value = wanted;
      }
    });
  }

  document.getElementById("showOwners").remove();
  form.addEventListener("change", function (event) {
    update();
    if (event.target.name === "ownerKind") {
      owners();
    }
  });

  form.addEventListener("dpsd:restored", function (event) {
    update();
    if (event.detail.owner) {
      owners(event.detail.owner);
    }
  });

  // A link of the summary leads into the field it names.
  form.querySelectorAll("#summary a").forEach(function (link) {
    link.addEventListener("click", function (event) {
      const target = document.querySelector(link.getAttribute("href"));
      const field = target && (target.matches("input,select,textarea") ? target
        : target.querySelector("input,select,textarea"));
      if (field) {
        event.preventDefault();
        const fold = field.closest("details");
        if (fold) {
          fold.open = true;
        }
        field.focus();
        field.scrollIntoView({ block: "center" });
      }
    });
  });

  window.addEventListener("pageshow", function (event) {
    let sent = null;
    try {
      sent = window.sessionStorage.getItem("dpsd.sent");
      window.sessionStorage.removeItem("dpsd.sent");
    } catch (e) {
      sent = null;
    }
    const entry = window.performance.getEntriesByType("navigation")[0];
    if (sent && (event.persisted || (entry && entry.type === "back_forward"))) {
      form.dispatchEvent(new CustomEvent("dpsd:gone"));
      form.reset();
      window.location.replace(window.location.href);
      return;
    }
    update();
  });

  const summary = document.getElementById("summary");
  if (summary) {
    summary.focus();
  }
  update();
})();
