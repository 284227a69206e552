// A narrow screen: the main menu folds behind a button, so that the page begins where one looks. Without it the menu stands open.
(function () {
  "use strict";
  const button = document.getElementById("menu");
  const menu = document.getElementById("tabs");
  if (!button || !menu) {
    return;
  }

  function show(open) {
    button.setAttribute("aria-expanded", String(open));
    menu.classList.toggle("folded", !open);
  }

  button.hidden = false;
  show(false);
  button.addEventListener("click", function () {
    show(button.getAttribute("aria-expanded") !== "true");
  });
  menu.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && button.offsetParent) {
      show(false);
      button.focus();
    }
  });
})();
