// Staff pages: where the answer to a background request is an error page, show it by asking for the page again. And where a
// page comes with something said, with something wrong or with what was asked for, the focus is there; who goes back finds her
// own place.
(function () {
  "use strict";

  function visible(found) {
    return !found.closest("dialog:not([open])");
  }

  /** What the page says of the post it answers, the first field with which something is wrong, or what was asked for. */
  function said() {
    const all = function (selector) { return Array.from(document.querySelectorAll("main " + selector)).filter(visible); };
    return all("[data-shown]")[0]
      || all(".field.wrong").map(function (field) {
        return field.querySelector("input:not([type=hidden]), select, textarea");
      }).find(Boolean)
      || all("[data-arrives=true]")[0];
  }

  function arrive() {
    const navigation = window.performance.getEntriesByType("navigation")[0];
    const there = !navigation || navigation.type === "navigate" ? said() : null;
    if (!there) {
      return;
    }
    for (let part = there.closest("details"); part; part = part.parentElement.closest("details")) {
      part.open = true;
    }
    there.focus({ preventScroll: true });
    there.scrollIntoView({ block: there.matches("h2") ? "start" : "center" });
  }

  document.addEventListener("DOMContentLoaded", function () {
    arrive();
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxError", function () {
        window.location.reload();
      });
    }
  });
})();
