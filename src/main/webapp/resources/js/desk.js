/*
 * Helps moderators at the desk; list, item and buttons work without it.
 * - j and k go through the list, t a m c r o e s u press the buttons, p w l v x n unfold what asks for more, ? shows this
 *   help; off while typing, and can be switched off
 * - has the next item ready before it is asked for
 * - puts a prepared reply into the words
 * - keeps a claim alive once a minute while the page is in view, and says so when it is lost
 * - says when something new waits, and moves nothing until asked
 * - asks before leaving words to an author that were not sent
 */
'use strict';
(() => {
  const dialog = document.getElementById('keys');
  const open = document.getElementById('keys-open');
  const box = document.getElementById('keys-on');
  const at = id => document.getElementById(id);

  /* Keys */
  box.checked = sessionStorage.getItem('desk-keys') !== 'off';
  box.addEventListener('change', () => sessionStorage.setItem('desk-keys', box.checked ? 'on' : 'off'));
  open.hidden = false;
  open.addEventListener('click', () => dialog.showModal());
  at('keys-close').addEventListener('click', () => dialog.close());

  function line(step) {
    const lines = [...document.querySelectorAll('.queue a[data-id]')];
    return lines[lines.findIndex(each => each.getAttribute('aria-current') === 'true') + step];
  }

  function go(step) {
    const next = line(step);
    if (next && !show(next)) next.click();
  }

  function press(id) {
    const button = at(id);
    if (button) button.click();
  }

  /* A reason and words are needed for these, so the key leads there first. */
  function withReason(id) {
    if (!at(id)) return;
    const reason = at('reasonCode');
    const message = at('message');
    if (reason && !reason.value) reason.focus();
    else if (message && !message.value.trim()) message.focus();
    else press(id);
  }

  /* What needs more than a reason opens where that is asked for. */
  function unfold(id) {
    const part = at(id);
    if (!part) return;
    part.open = true;
    (part.querySelector('input:not([type=hidden]), select, textarea, button') || part.querySelector('summary')).focus();
  }

  const deeds = {
    j: () => go(1), k: () => go(-1),
    t: () => press('claim'), a: () => press('approve'), s: () => press('skip'), u: () => press('undo'),
    c: () => withReason('requestChanges'), r: () => withReason('remove'),
    m: () => withReason('mask'), o: () => withReason('secondOpinion'), e: () => withReason('escalate'),
    p: () => unfold('prepared'), w: () => unfold('with-note'), l: () => unfold('with-lock'), v: () => unfold('with-move'),
    x: () => unfold('whole'), n: () => unfold('add-note'),
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

  /* The next item, fetched while this one is read. What is older than half a minute is asked for anew. */
  const FRESH = 30000;
  let ready = null;

  async function prepareNext() {
    ready = null;
    const next = line(1);
    if (!next) return;
    const answer = await fetch(next.href, { redirect: 'manual', headers: { Accept: 'text/html' } }).catch(() => null);
    if (answer && answer.ok) ready = { href: next.href, page: await answer.text(), at: Date.now() };
  }

  function show(next) {
    if (!ready || ready.href !== next.href || Date.now() - ready.at > FRESH || unsent()) return false;
    const page = new DOMParser().parseFromString(ready.page, 'text/html');
    const desk = page.getElementById('desk');
    if (!desk) return false;
    history.pushState(null, '', next.href);
    document.title = page.title;
    at('desk').replaceWith(document.adoptNode(desk));
    at('desk').focus();
    begin();
    return true;
  }
  addEventListener('popstate', () => location.reload());

  /* The claim */
  let beat = 0;

  function keepClaim() {
    clearInterval(beat);
    const item = at('item');
    if (!item || item.dataset.mine !== 'true') return;
    beat = setInterval(async () => {
      if (document.visibilityState !== 'visible') return;
      const answer = await fetch('/api/v1/moderation/items/' + encodeURIComponent(item.dataset.item) + '/claim', {
        method: 'POST', redirect: 'manual', headers: { Accept: 'application/json' }
      }).catch(() => null);
      if (!answer || answer.status !== 409) return;
      clearInterval(beat);
      const state = at('claim-state');
      state.classList.add('lost');
      state.textContent = at('judge').dataset.lost;
    }, 60000);
  }

  /* What is new. The list stays as it is while somebody reads. */
  setInterval(async () => {
    if (document.visibilityState !== 'visible') return;
    const queue = document.querySelector('.queue');
    const answer = await fetch('/api/v1/moderation/items?limit=100&' + queue.dataset.query, {
      redirect: 'manual', headers: { Accept: 'application/json' }
    }).catch(() => null);
    if (!answer || !answer.ok) return;
    const shown = new Set([...queue.querySelectorAll('a[data-id]')].map(each => each.dataset.id));
    const count = (await answer.json()).items.filter(each => !shown.has(String(each.id))).length;
    if (count === 0) return;
    const link = document.createElement('a');
    const fresh = at('queue-new');
    link.href = location.href;
    link.textContent = fresh.dataset.words.replace('{0}', count);
    fresh.replaceChildren(link);
  }, 20000);

  /* Words to an author: a prepared reply goes in at once, to be confirmed or changed, and nothing typed is left by mistake */
  let sending = false;

  function unsent() {
    const message = at('message');
    return message && !sending && message.value !== message.defaultValue;
  }

  function attendWords() {
    if (at('judge')) at('judge').addEventListener('submit', () => { sending = true; });
    const prepare = at('prepare');
    if (!prepare) return;
    prepare.addEventListener('click', event => {
      const chosen = at('reply').selectedOptions[0];
      if (!chosen) return;
      event.preventDefault();
      const message = at('message');
      at('reasonCode').value = chosen.dataset.rule;
      message.value = (message.value.trim() + '\n\n' + chosen.dataset.words).trim();
      message.focus();
    });
  }
  window.addEventListener('beforeunload', event => {
    if (unsent()) event.preventDefault();
  });

  function begin() {
    keepClaim();
    attendWords();
    prepareNext();
  }
  begin();
})();
