// The medicine lookup as a combobox (ARIA 1.2, list autocomplete) on any input[data-medicine]: a choice fills the inputs
// of its row, [data-medicine-row] [data-fill=substance|route|strength|atc]. Typing something else is fine.
(function () {
  "use strict";
  const WAIT = 200;
  const SHORTEST = 2;
  let count = 0;

  function line(product) {
    return [product.substance, product.form, product.strength, product.route, product.atc].filter(Boolean).join(" · ");
  }

  function fill(input, product) {
    const row = input.closest("[data-medicine-row]");
    input.value = product.tradeName;
    ["substance", "route", "strength", "atc"].forEach(function (name) {
      const field = row && row.querySelector("[data-fill=" + name + "]");
      if (field) {
        field.value = product[name];
      }
    });
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function enhance(input) {
    if (input.dataset.enhanced) {
      return;
    }
    input.dataset.enhanced = "true";
    const list = document.createElement("ul");
    list.id = "medicine-list-" + (++count);
    list.className = "combo-list";
    list.setAttribute("role", "listbox");
    const label = document.querySelector('label[for="' + CSS.escape(input.id) + '"]');
    list.setAttribute("aria-label", input.dataset.hits || (label ? label.textContent : ""));
    list.hidden = true;
    const status = document.createElement("p");
    status.className = "help";
    status.setAttribute("role", "status");
    const combo = document.createElement("div");
    combo.className = "combo";
    const focused = document.activeElement === input;
    input.replaceWith(combo);
    combo.append(input, list, status);
    if (focused) {
      input.focus();
    }
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", list.id);

    let products = [];
    let active = -1;
    let timer = 0;
    let asked = 0;

    function mark(index) {
      active = index;
      Array.from(list.children).forEach(function (option, i) {
        option.setAttribute("aria-selected", String(i === index));
        if (i === index) {
          option.scrollIntoView({ block: "nearest" });
        }
      });
      if (index >= 0) {
        input.setAttribute("aria-activedescendant", list.children[index].id);
      } else {
        input.removeAttribute("aria-activedescendant");
      }
    }

    function open(isOpen) {
      list.hidden = !isOpen;
      input.setAttribute("aria-expanded", String(isOpen));
      if (!isOpen) {
        mark(-1);
      }
    }

    function choose(product) {
      asked++;
      fill(input, product);
      status.textContent = "";
      open(false);
    }

    function show(found) {
      products = found;
      list.replaceChildren.apply(list, found.map(function (product, i) {
        const option = document.createElement("li");
        option.id = list.id + "-" + i;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        const more = document.createElement("span");
        more.className = "where";
        more.textContent = line(product);
        option.append(product.tradeName, more);
        option.addEventListener("mousedown", function (event) {
          event.preventDefault();
          choose(product);
        });
        return option;
      }));
      status.textContent = found.length ? "" : input.dataset.none || "";
      mark(-1);
      open(found.length > 0 && document.activeElement === input);
    }

    function ask() {
      const text = input.value.trim();
      const mine = ++asked;
      if (text.length < SHORTEST) {
        status.textContent = "";
        open(false);
        return;
      }
      fetch("/opslag/medicin?q=" + encodeURIComponent(text)).then(function (answer) {
        return answer.ok ? answer.json() : [];
      }).then(function (found) {
        // A slow answer to an earlier word must not cover the later one.
        if (mine === asked) {
          show(found);
        }
      }, function () { open(false); });
    }

    input.addEventListener("input", function () {
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, WAIT);
    });
    input.addEventListener("keydown", function (event) {
      const last = products.length - 1;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (products.length) {
          open(true);
          const next = active + (event.key === "ArrowDown" ? 1 : -1);
          mark(next > last ? 0 : next < 0 ? last : next);
        }
      } else if (event.key === "Enter" && !list.hidden && active >= 0) {
        event.preventDefault();
        choose(products[active]);
      } else if (event.key === "Escape") {
        open(false);
      }
    });
    input.addEventListener("blur", function () {
      window.clearTimeout(timer);
      asked++;
      open(false);
    });
  }

  function all() {
    document.querySelectorAll("input[data-medicine]").forEach(enhance);
  }

  document.addEventListener("DOMContentLoaded", function () {
    all();
    // Rows come and go with the answers of the page.
    new MutationObserver(all).observe(document.body, { childList: true, subtree: true });
  });
})();
