// The sheet of a collective report, and the form that begins a tally. Everything here is comfort: the form works without.
(function () {
  "use strict";
  const form = document.getElementById("sheet");
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

  function place() {
    const none = chosen("placeMode") === "none";
    show("place-find", !none);
    show("place-none", none);
    const kind = chosen("ownerKind");
    show("owner-field", kind !== "" && kind !== "UNKNOWN");
    show("serious-single", chosen("serious") === "ja");
  }

  function sum() {
    if (!document.getElementById("counts-sum")) {
      return;
    }
    let total = 0;
    form.querySelectorAll(".counts input").forEach(function (input) {
      total += /^\d+$/.test(input.value.trim()) ? Number(input.value) : 0;
    });
    document.getElementById("counts-sum").textContent = String(total);
    show("counts-total", true);
  }

  function owners() {
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
    });
  }

  const showOwners = document.getElementById("showOwners");
  if (showOwners) {
    showOwners.remove();
  }
  form.addEventListener("change", function (event) {
    place();
    if (event.target.name === "ownerKind") {
      owners();
    }
  });
  form.addEventListener("input", sum);

  // One press, one sending; the server would answer a second one with the same receipt.
  const last = document.getElementById("send") || document.getElementById("begin");
  form.addEventListener("submit", function () {
    window.setTimeout(function () { last.disabled = true; }, 0);
  });
  window.addEventListener("pageshow", function () {
    last.disabled = false;
    place();
    sum();
  });

  const summary = document.getElementById("summary") || document.getElementById("press");
  if (summary) {
    summary.focus();
  }
})();
