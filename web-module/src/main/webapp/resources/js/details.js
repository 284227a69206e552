// The rows of a case: a new one opens with the focus in it, and adding or removing one counts as an unsaved change.
(function () {
  "use strict";
  let pressed = null;

  function change() {
    const field = document.querySelector("#case-fields input[type=text], #case-fields textarea");
    if (field) {
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  function openEmpty() {
    document.querySelectorAll("#details details[data-empty=true]").forEach(function (row) { row.open = true; });
  }

  document.addEventListener("click", function (event) {
    const button = event.target.closest("[data-changes]");
    if (button) {
      pressed = button;
    }
  }, true);

  document.addEventListener("DOMContentLoaded", function () {
    openEmpty();
    if (!window.jQuery) {
      return;
    }
    window.jQuery(document).on("pfAjaxComplete", function () {
      openEmpty();
      const button = pressed;
      pressed = null;
      if (!button) {
        return;
      }
      change();
      const rows = document.querySelectorAll("details[id^=" + (button.dataset.changes || "x") + "-row-]");
      const field = rows.length ? rows[rows.length - 1].querySelector("input") : document.getElementById(button.id);
      if (field) {
        field.focus();
      }
    });
  });
})();
