/* Files dropped onto the field are files chosen in it; without this the field alone does. */
(function () {
  "use strict";
  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("[data-drops]").forEach(function (zone) {
      var input = document.getElementById(zone.dataset.drops);
      var hint = zone.querySelector(".drop-hint");
      if (!input || !("files" in input)) {
        return;
      }
      hint.hidden = false;
      ["dragenter", "dragover"].forEach(function (name) {
        zone.addEventListener(name, function (event) {
          event.preventDefault();
          zone.classList.add("over");
        });
      });
      ["dragleave", "drop"].forEach(function (name) {
        zone.addEventListener(name, function (event) {
          event.preventDefault();
          zone.classList.remove("over");
        });
      });
      zone.addEventListener("drop", function (event) {
        if (event.dataTransfer && event.dataTransfer.files.length) {
          input.files = event.dataTransfer.files;
          input.focus();
        }
      });
    });
  });
})();
