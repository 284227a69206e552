// Staff pages: go to what a post has said, and where the answer to a background request is an error page, show it by asking
// for the page again.
(function () {
  "use strict";

  /** What the page says of the post it answers, or the first field with which something is wrong. */
  function said() {
    const main = document.getElementById("main");
    return main && (main.querySelector("[data-shown]")
      || main.querySelector(".field.wrong input:not([type=hidden]), .field.wrong select, .field.wrong textarea"));
  }

  document.addEventListener("DOMContentLoaded", function () {
    const first = said();
    if (first && !first.closest("dialog")) {
      first.focus();
      first.scrollIntoView({ block: "center" });
    }
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxError", function () {
        window.location.reload();
      });
    }
  });
})();
