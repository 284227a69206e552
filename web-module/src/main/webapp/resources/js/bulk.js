// Several cases at once: a preview is of what was chosen, and goes when something else is.
(function () {
  "use strict";

  function changed(event) {
    if (!event.target.closest("#open-form") || event.target.dataset.filters) {
      return;
    }
    const area = document.getElementById("bulk-preview");
    const preview = area.querySelector("[data-preview]");
    if (preview) {
      const note = document.createElement("p");
      note.className = "notice warn";
      note.textContent = area.dataset.stale;
      preview.replaceWith(note);
    }
  }

  document.addEventListener("change", changed);
  document.addEventListener("input", changed);
})();
