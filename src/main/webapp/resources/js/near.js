/*
 * Reads along while somebody writes, for her alone: where help is, if her words sound as if she might need somebody; a
 * word of care, if others might be hurt. Nothing is kept, nothing stops her, and without it her page is the same.
 */
'use strict';
(() => {
  const box = document.getElementById('near');
  const words = document.querySelector('#comment-form textarea, form.answer textarea, #compose textarea#body');
  if (!box || !words) return;
  const help = box.querySelector('.near-help');
  const lines = box.querySelector('.near-lines');
  const careful = box.querySelector('.near-careful');
  // told while she wrote, she is not asked once more when she sends
  const seen = Object.assign(document.createElement('input'), { type: 'hidden', name: 'careful', value: 'seen', disabled: true });
  words.form.append(seen);
  const PAUSE = 1500;
  let timer = 0;
  let asked = '';

  async function ask() {
    const text = words.value;
    if (text === asked) return;
    asked = text;
    try {
      const answer = await fetch('/api/v1/hints', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ text }),
      });
      if (answer.ok && words.value === text) show(await answer.json());
    } catch {
      // nobody is told anything; the button for help stands below every page
    }
  }

  function show(hints) {
    lines.replaceChildren(...hints.lines.map(line => {
      const item = document.createElement('li');
      item.textContent = `${line.name}: ${line.how}, ${line.hours}`;
      return item;
    }));
    help.hidden = !hints.help;
    seen.disabled = !hints.careful.length;
    careful.hidden = seen.disabled || !!document.getElementById('careful');
    careful.textContent = box.dataset.careful.replace('{0}', () => hints.careful.join('”, “'));
    if (box.parentElement !== words.parentElement) words.after(box);
    box.hidden = help.hidden && careful.hidden;
  }

  words.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  if (words.value) ask();
})();
