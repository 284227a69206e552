// Staff pages: where the answer to a background request is an error page, show it by asking for the page again.
(function () {
  "use strict";
  document.addEventListener("DOMContentLoaded", function () {
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxError", function () {
        window.location.reload();
      });
    }
  });
})();
