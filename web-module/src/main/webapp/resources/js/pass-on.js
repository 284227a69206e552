// Posts the identity provider's answer on to ourselves at once.
(function () {
  "use strict";
  document.getElementById("pass-on").submit();
})();
