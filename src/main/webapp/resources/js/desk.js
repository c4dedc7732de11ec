/*
 * Helps moderators at the desk; list, item and buttons work without it.
 * - j and k go through the list, a m c r o e s u press the buttons, p w l v unfold what asks for more, ? shows this help; off while typing, and can be switched off
 * - keeps a claim alive once a minute while the page is in view, and says so when it is lost
 * - says when something new waits, and moves nothing until asked
 * - asks before leaving words to an author that were not sent
 */
'use strict';
(() => {
  const dialog = document.getElementById('keys');
  const open = document.getElementById('keys-open');
  const box = document.getElementById('keys-on');
  const item = document.getElementById('item');
  const form = document.getElementById('judge');
  const message = document.getElementById('message');
  const reason = document.getElementById('reasonCode');

  /* Keys */
  box.checked = sessionStorage.getItem('desk-keys') !== 'off';
  box.addEventListener('change', () => sessionStorage.setItem('desk-keys', box.checked ? 'on' : 'off'));
  open.hidden = false;
  open.addEventListener('click', () => dialog.showModal());
  document.getElementById('keys-close').addEventListener('click', () => dialog.close());

  function go(step) {
    const lines = [...document.querySelectorAll('.queue a[data-id]')];
    const next = lines[lines.findIndex(line => line.getAttribute('aria-current') === 'true') + step];
    if (next) next.click();
  }

  function press(id) {
    const button = document.getElementById(id);
    if (button) button.click();
  }

  /* A reason and words are needed for these, so the key leads there first. */
  function withReason(id) {
    if (!document.getElementById(id)) return;
    if (reason && !reason.value) reason.focus();
    else if (message && !message.value.trim()) message.focus();
    else press(id);
  }

  /* What needs more than a reason opens where that is asked for. */
  function unfold(id) {
    const part = document.getElementById(id);
    if (!part) return;
    part.open = true;
    part.querySelector('input, select, button').focus();
  }

  const deeds = {
    j: () => go(1), k: () => go(-1),
    a: () => press('approve'), s: () => press('skip'),
    c: () => withReason('requestChanges'), r: () => withReason('remove'),
    p: () => unfold('prepared'), w: () => unfold('with-note'), l: () => unfold('with-lock'), v: () => unfold('with-move'),
    u: () => press('undo'),
    m: () => withReason('mask'), o: () => withReason('secondOpinion'), e: () => withReason('escalate'),
    '?': () => dialog.showModal()
  };
  document.addEventListener('keydown', event => {
    if (!box.checked || dialog.open || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input, textarea, select, [contenteditable]')) return;
    const deed = deeds[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  });

  /* A prepared reply goes into the words at once, to be confirmed or changed */
  const prepare = document.getElementById('prepare');
  if (prepare) prepare.addEventListener('click', event => {
    const chosen = document.getElementById('reply').selectedOptions[0];
    if (!chosen) return;
    event.preventDefault();
    reason.value = chosen.dataset.rule;
    message.value = (message.value.trim() + '\n\n' + chosen.dataset.words).trim();
    message.focus();
  });

  /* The claim */
  if (item && item.dataset.mine === 'true') {
    const beat = setInterval(async () => {
      if (document.visibilityState !== 'visible') return;
      const answer = await fetch('/api/v1/moderation/items/' + encodeURIComponent(item.dataset.item) + '/claim', {
        method: 'POST', redirect: 'manual', headers: { Accept: 'application/json' }
      }).catch(() => null);
      if (!answer || answer.status !== 409) return;
      clearInterval(beat);
      const state = document.getElementById('claim-state');
      state.classList.add('lost');
      state.textContent = form.dataset.lost;
    }, 60000);
  }

  /* What is new. The list stays as it is while somebody reads. */
  const queue = document.querySelector('.queue');
  const fresh = document.getElementById('queue-new');
  setInterval(async () => {
    if (document.visibilityState !== 'visible') return;
    const answer = await fetch('/api/v1/moderation/items?limit=100&' + queue.dataset.query, {
      redirect: 'manual', headers: { Accept: 'application/json' }
    }).catch(() => null);
    if (!answer || !answer.ok) return;
    const shown = new Set([...queue.querySelectorAll('a[data-id]')].map(line => line.dataset.id));
    const count = (await answer.json()).items.filter(each => !shown.has(String(each.id))).length;
    if (count === 0) return;
    const link = document.createElement('a');
    link.href = location.href;
    link.textContent = fresh.dataset.words.replace('{0}', count);
    fresh.replaceChildren(link);
  }, 20000);

  /* Words to an author */
  let sending = false;
  if (form) form.addEventListener('submit', () => { sending = true; });
  window.addEventListener('beforeunload', event => {
    if (message && !sending && message.value !== message.defaultValue) event.preventDefault();
  });
})();
