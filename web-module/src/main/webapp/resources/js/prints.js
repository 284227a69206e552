// Buttons that print the page.
(function () {
  "use strict";
  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-prints]")) {
      window.print();
    }
  });
})();
