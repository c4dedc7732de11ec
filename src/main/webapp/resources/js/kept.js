/* Puts what was kept of somebody's words back into the fields they came from, where those are empty. */
'use strict';
for (const kept of document.querySelectorAll('#kept [data-kept]')) {
  for (const field of document.getElementsByName(kept.dataset.kept)) {
    if (field.matches('textarea, input:not([type]), input[type=text]') && !field.value) field.value = kept.textContent;
  }
}
