// A click on a demo account fills the form; nothing is sent.
(function () {
  "use strict";
  const password = document.getElementById("demo-password");
  document.querySelectorAll(".demo-account").forEach(function (account) {
    account.addEventListener("click", function () {
      document.getElementById("login").value = account.dataset.login;
      document.getElementById("password").value = password.textContent.trim();
      document.getElementById("enter").focus();
    });
  });
})();
