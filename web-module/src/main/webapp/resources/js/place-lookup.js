// The location lookup of the place where it happened. Without it the form has a search button.
(function () {
  "use strict";
  const box = document.getElementById("place-find");
  const input = document.getElementById("q");
  if (!box || !input) {
    return;
  }
  const unit = document.createElement("input");
  unit.type = "hidden";
  unit.name = "unit";
  unit.id = "unit";
  const before = box.querySelector('input[type="hidden"][name="unit"], input[name="unit"]:checked');
  unit.value = before ? before.value : "";
  const chosenBefore = box.querySelector(".chosen");
  const status = document.createElement("p");
  status.className = "help";
  status.setAttribute("role", "status");
  const chosen = document.createElement("div");

  document.getElementById("search").remove();
  document.getElementById("place-hits").replaceChildren(unit, status, chosen);
  if (chosenBefore) {
    chosen.append(chosenBefore);
  }

  function choose(place) {
    unit.value = place.code;
    input.value = place.name;
    chosen.replaceChildren(window.dpsdCombo.chosen(box.dataset.chosen, place));
  }

  window.dpsdCombo(input, {
    find: window.dpsdCombo.places,
    show: function (place) { return [place.name, window.dpsdCombo.where(place)]; },
    choose: choose,
    // What is typed anew is not yet chosen.
    typed: function () {
      unit.value = "";
      chosen.replaceChildren();
    },
    label: box.dataset.hits,
    none: box.dataset.none,
    status: status
  });

  // A draft brings the place as it was chosen: its code, and its name in the search field.
  input.form.addEventListener("dpsd:restored", function () {
    if (unit.value) {
      choose({ code: unit.value, name: input.value, path: "", town: "" });
    }
  });
})();
