// What a page can do more where scripts run; every page works without.
"use strict";

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

for (const button of document.querySelectorAll("[data-copy]")) {
  if (navigator.clipboard) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.querySelector(button.dataset.copy).href);
      button.textContent = button.dataset.done;
    });
  }
}

// the case of a shared link stands behind the # of the address, which is not sent
for (const field of document.querySelectorAll("[data-from-address]")) {
  if (location.hash.length > 1) {
    field.value = location.hash.slice(1);
  }
}

// details are opened for paper and closed again afterwards
const opened = [];
window.addEventListener("beforeprint", () => {
  for (const each of document.querySelectorAll("details:not([open])")) {
    each.open = true;
    opened.push(each);
  }
});
window.addEventListener("afterprint", () => {
  while (opened.length > 0) {
    opened.pop().open = false;
  }
});
