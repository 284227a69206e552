// Staff pages: dialogs, filters and look-ups, and asking before unsaved edits are left.
(function () {
  "use strict";
  const MAIN = "main";
  const WAIT = 300;
  let dirty = false;
  let leaving = false;
  let deciding = false;
  let pressed = false;
  let opener = null;
  let goTo = null;
  let timer = 0;
  let unfolded = [];

  function each(selector, root, what) {
    Array.from((root || document).querySelectorAll(selector)).forEach(what);
  }

  function version() {
    const body = document.querySelector("[data-version]#case-body");
    return body ? body.dataset.version : "";
  }

  let known = "";

  function setDirty(is) {
    dirty = is;
    each("[data-unsaved]", null, function (note) { note.hidden = !is; });
  }

  function openDialog(id, from) {
    const dialog = document.getElementById(id);
    if (!dialog || dialog.open) {
      return;
    }
    opener = from;
    if (from && from.dataset.case) {
      const hidden = dialog.querySelectorAll("input[type=hidden][id]");
      each("input[type=hidden][id$=Version]", dialog, function (input) { input.value = from.dataset.version; });
      Array.from(hidden).filter(function (input) {
        return /ed$/.test(input.id);
      }).forEach(function (input) { input.value = from.dataset.case; });
      each("[data-from]", dialog, function (field) { field.value = from.dataset[field.dataset.from] || ""; });
      each("[data-shows=number]", dialog, function (text) { text.textContent = from.dataset.number; });
    }
    dialog.showModal();
    const first = dialog.querySelector("form input[type=text], form input[type=radio], form textarea");
    if (first) {
      first.focus();
    }
  }

  function closeDialog(dialog) {
    dialog.close();
    if (opener && document.contains(opener)) {
      opener.focus();
    }
  }

  document.addEventListener("click", function (event) {
    const button = event.target.closest("button, input[type=submit], a[href]");
    if (!button) {
      return;
    }
    if (button.dataset.savedFirst && dirty) {
      event.preventDefault();
      event.stopImmediatePropagation();
      openDialog("unsaved-dialog", button);
    } else if (button.dataset.opens) {
      openDialog(button.dataset.opens, button);
    } else if (button.dataset.closes) {
      closeDialog(button.closest("dialog"));
    } else if (button.dataset.leaves) {
      leaving = true;
      window.location.assign(goTo);
    } else if (button.type === "submit") {
      pressed = true;
      deciding = Boolean(button.dataset.decides);
    } else if (button.href && dirty && !event.ctrlKey && !event.metaKey && !button.target
        && !button.getAttribute("href").startsWith("#") && !button.href.startsWith("mailto:")) {
      event.preventDefault();
      goTo = button.href;
      openDialog("leaving-dialog", button);
    }
  }, true);

  // Enter in a single line must not press whatever button happens to be the first of the form.
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Enter" || event.target.tagName !== "INPUT" || event.target.type === "submit") {
      return;
    }
    const search = event.target.dataset.searches;
    if (search) {
      document.getElementById(search).click();
    }
    if (event.target.closest("form[data-guard], dialog")) {
      event.preventDefault();
    }
  });

  function filter(input) {
    const list = document.getElementById(input.dataset.filters);
    const words = input.value.toLocaleLowerCase("da").split(/\s+/).filter(Boolean);
    let shown = 0;
    each("li", list, function (item) {
      const text = item.textContent.toLocaleLowerCase("da");
      item.hidden = !words.every(function (word) { return text.includes(word); });
      shown += item.hidden ? 0 : 1;
    });
    const status = list.querySelector("[role=status]");
    if (status) {
      status.textContent = shown ? "" : list.dataset.none;
    }
  }

  document.addEventListener("input", function (event) {
    const input = event.target;
    if (input.dataset.filters) {
      filter(input);
      return;
    }
    if (input.dataset.searches) {
      window.clearTimeout(timer);
      timer = window.setTimeout(function () {
        pressed = false;
        const button = document.getElementById(input.dataset.searches);
        if (button) {
          button.click();
          pressed = false;
        }
      }, WAIT);
      return;
    }
    if (input.closest("form[data-guard]") && !input.closest("dialog")) {
      setDirty(true);
    }
  });

  // Nobody is there to answer whether she wants to leave.
  document.addEventListener("dpsd:session-ended", function () { leaving = true; });

  window.addEventListener("beforeunload", function (event) {
    if (dirty && !leaving && !deciding) {
      event.preventDefault();
    }
  });

  /** Shows what a post has said: what is wrong, or what was done. */
  function afterwards() {
    if (version() !== known) {
      known = version();
      setDirty(false);
    } else {
      setDirty(dirty);
    }
    const dialog = document.querySelector("dialog[open]");
    const said = document.querySelector(MAIN + " [data-shown]");
    const wrongInDialog = dialog && dialog.querySelector(".problem");
    const wrong = Array.from(document.querySelectorAll(MAIN + " .problem")).find(function (text) {
      return !text.closest("dialog");
    });
    if (said || (wrong && !wrongInDialog)) {
      if (dialog) {
        dialog.close();
      }
      if (said) {
        said.focus();
        said.scrollIntoView({ block: "center" });
      } else {
        // Of a group of fields the sentence stands before the first.
        const holder = wrong.closest(".field") || wrong.nextElementSibling;
        const field = holder && holder.querySelector("input, select, textarea");
        (field || wrong).focus();
      }
    } else if (wrongInDialog) {
      const field = dialog.querySelector(".wrong input, .wrong textarea, input[type=text]");
      if (field) {
        field.focus();
      }
    }
  }

  function failed(event, xhr) {
    const notice = document.getElementById("request-failed");
    if (!dirty || xhr.status === 404 || xhr.status === 403 || !notice) {
      leaving = true;
      window.location.reload();
      return;
    }
    const dialog = document.querySelector("dialog[open]");
    if (dialog) {
      dialog.close();
    }
    notice.hidden = false;
    notice.scrollIntoView({ block: "center" });
  }

  document.addEventListener("DOMContentLoaded", function () {
    known = version();
    if (!window.jQuery) {
      return;
    }
    const jq = window.jQuery(document);
    jq.off("pfAjaxError");
    jq.on("pfAjaxError", failed);
    // What is typed while the form is on its way would be overwritten by the answer.
    jq.on("pfAjaxSend", function () {
      unfolded = Array.from(document.querySelectorAll("details[id][open]"), function (part) { return part.id; });
      each("form[data-guard]", null, function (form) { form.inert = pressed; });
    });
    jq.on("pfAjaxComplete", function () {
      deciding = false;
      unfolded.forEach(function (id) {
        const part = document.getElementById(id);
        if (part) {
          part.open = true;
        }
      });
      each("form[data-guard]", null, function (form) { form.inert = false; });
      each("input[data-filters]", null, filter);
      if (pressed || document.querySelector("[data-lost]")) {
        pressed = false;
        afterwards();
      }
      const more = document.querySelector("[data-continues]");
      if (more) {
        more.click();
      }
    });
  });
})();
