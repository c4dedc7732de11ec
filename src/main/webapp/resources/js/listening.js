/* Where an author has asked to be heard: a quiet line under the answer, seen by its writer only, when it begins to advise. */
'use strict';
(() => {
  const asked = document.getElementById('listening');
  const words = document.querySelector('form.answer textarea[name=body]');
  if (!asked || !words) return;
  const advice = new RegExp('\\b(' + asked.dataset.phrases + ')\\b', 'i');
  const hint = document.createElement('p');
  hint.className = 'notice warm';
  hint.setAttribute('role', 'status');
  words.after(hint);
  hint.hidden = true;
  words.addEventListener('input', () => {
    const advises = advice.test(words.value.replace(/’/g, "'"));
    if (advises === !hint.hidden) return;
    hint.hidden = !advises;
    hint.textContent = advises ? asked.dataset.advice : '';
  });
})();
