/*
 * Makes a thread nicer to be in; every deed works without it, as a form or a page.
 * - a reaction is given and taken back where one stands
 * - "Quote" begins the reply with the words it answers, or with those that are selected
 * - after "@" the names of those who speak on this page are offered
 * - new answers are told quietly, at the foot of the window, and come into the page when one asks for them; asked for
 *   while the page is looked at, less and less often while nothing comes or nobody answers, and at once when the
 *   connection is back
 */
'use strict';
(() => {
  const thread = document.getElementById('comments');
  const EVERY = 30_000;
  const SELDOM = 300_000;

  document.addEventListener('submit', async event => {
    const form = event.target;
    if (!form.matches('.react') || event.defaultPrevented) return;
    event.preventDefault();
    const button = event.submitter;
    if (form.dataset.busy) return;
    form.dataset.busy = 'yes';
    const giving = button.name === 'give';
    const address = `/api/v1/comments/${form.dataset.comment}/reactions/${button.value}`;
    try {
      const answer = await fetch(address, { method: giving ? 'PUT' : 'DELETE' });
      if (!answer.ok) throw new Error(answer.status);
      const times = button.querySelector('.times');
      const count = Number(times.textContent.replace(/\D/g, '')) + (giving ? 1 : -1);
      times.textContent = count > 0 ? ` · ${count}` : '';
      button.name = giving ? 'drop' : 'give';
      button.setAttribute('aria-pressed', giving);
    } catch {
      plainly(form, button);
    } finally {
      delete form.dataset.busy;
    }
  });

  /* The login may have ended, or the comment: the page that the form leads to says so. */
  function plainly(form, button) {
    const chosen = document.createElement('input');
    chosen.type = 'hidden';
    chosen.name = button.name;
    chosen.value = button.value;
    form.append(chosen);
    form.submit();
  }

  document.addEventListener('click', event => {
    const link = event.target.closest('a.quote');
    const words = document.querySelector('#comment-form textarea');
    // site.js has brought the form under the comment by now
    if (!link || !words || !link.closest('.sheet').contains(words)) return;
    const said = link.closest('.sheet').querySelector('.said');
    const chosen = String(getSelection());
    const quoted = chosen.trim() && said.contains(getSelection().anchorNode) ? chosen : said.innerText;
    const lines = quoted.trim().split('\n').map(line => `> ${line}`).join('\n');
    words.value = `${words.value.trim() ? words.value.trimEnd() + '\n\n' : ''}${lines}\n\n`;
    words.dispatchEvent(new Event('input', { bubbles: true }));
    words.setSelectionRange(words.value.length, words.value.length);
  });

  /* Whoever has spoken here can read the thread, so that nobody is offered who cannot. */
  const CALL = /(?:^|[\s(])@([a-z0-9-]*)$/i;
  const OFFERED = 5;

  function offer(words) {
    const call = CALL.exec(words.value.slice(0, words.selectionStart));
    const begun = call ? call[1].toLowerCase() : '';
    const people = call ? speakers().filter(([handle, name]) => handle.startsWith(begun) || name.toLowerCase().startsWith(begun)) : [];
    const row = words.form.querySelector('.offers');
    row.replaceChildren(...people.slice(0, OFFERED).map(([handle, name]) => {
      const button = document.createElement('button');
      Object.assign(button, { type: 'button', className: 'button', textContent: `${name} @${handle}` });
      button.addEventListener('click', () => {
        const end = words.selectionStart;
        words.setRangeText(`@${handle} `, end - begun.length - 1, end, 'end');
        words.focus();
        words.dispatchEvent(new Event('input', { bubbles: true }));
      });
      return button;
    }));
    row.hidden = !row.hasChildNodes();
  }

  function speakers() {
    const links = document.querySelectorAll('#comments article.comment header b a, article.story .byline a[href^="/members/"]');
    return [...new Map([...links].map(link => [link.pathname.split('/').pop(), link.textContent.trim()]))];
  }

  document.addEventListener('input', event => { if (event.target.matches('#comment-form textarea')) offer(event.target); });

  /* Down leads from the words to the names and through them, up leads back, Escape puts them away. */
  document.addEventListener('keydown', event => {
    const form = event.target.closest?.('#comment-form');
    const row = form?.querySelector('.offers');
    if (!row || row.hidden || !['ArrowDown', 'ArrowUp', 'Escape'].includes(event.key)) return;
    const steps = [form.querySelector('textarea'), ...row.children];
    const step = steps.indexOf(event.target) + { ArrowDown: 1, ArrowUp: -1, Escape: -steps.length }[event.key];
    if (event.target.matches('textarea') && event.key === 'ArrowUp') return;
    event.preventDefault();
    steps[Math.min(Math.max(step, 0), steps.length - 1)]?.focus();
    if (event.key === 'Escape') row.hidden = true;
  });

  if (!thread) return;
  const arrived = thread.querySelector('.arrived');
  let pause = EVERY;
  let timer = 0;
  let tag = '';
  let told = 0;

  async function look() {
    clearTimeout(timer);
    if (document.hidden) return;
    try {
      const answer = await fetch(`/api/v1/threads/${thread.dataset.thread}`, { headers: tag ? { 'If-None-Match': tag } : {}, cache: 'no-store' });
      if (answer.status === 200) {
        tag = answer.headers.get('ETag') || '';
        tell((await answer.json()).count - Number(thread.dataset.count));
      } else if (answer.status !== 304) {
        return; // no longer ours to read: the next page says why
      }
      pause = answer.status === 304 ? Math.min(pause * 1.5, SELDOM) : EVERY;
    } catch {
      pause = Math.min(pause * 2, SELDOM);
    }
    timer = setTimeout(look, pause);
  }

  function tell(count) {
    if (count === told || count < 0) return;
    told = count;
    arrived.replaceChildren();
    if (count === 0) return;
    const words = count === 1 ? arrived.dataset.one : arrived.dataset.many.replace('{0}', count);
    const show = document.createElement('button');
    show.type = 'button';
    show.className = 'button main';
    show.textContent = arrived.dataset.show;
    show.addEventListener('click', bring);
    arrived.append(`${words} `, show);
  }

  /* The comment form may stand within the thread, with words in it: it goes on standing where it was. */
  async function bring() {
    try {
      const answer = await fetch(location.pathname + location.search, { cache: 'no-store' });
      if (!answer.ok) throw new Error(answer.status);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('comments');
      const known = new Set([...thread.querySelectorAll('article.comment')].map(each => each.id));
      const form = document.getElementById('comment-form');
      const under = form && form.closest('article.comment');
      const before = thread.querySelector(':scope > ol.thread');
      const after = page.querySelector(':scope > ol.thread');
      if (!after) return location.reload();
      if (under) after.querySelector(`#${under.id} .sheet`)?.append(form);
      if (form && !after.contains(form) && before?.contains(form)) thread.querySelector('.reading').before(form);
      if (before) before.replaceWith(after);
      else thread.querySelector('.reading').after(after);
      thread.dataset.count = page.dataset.count;
      document.getElementById('comments-title').textContent = page.querySelector('#comments-title').textContent;
      tag = '';
      tell(0);
      document.dispatchEvent(new Event('words-came'));
      lead([...after.querySelectorAll('article.comment')].filter(each => !known.has(each.id)));
    } catch {
      location.reload();
    }
  }

  function lead(fresh) {
    for (const each of fresh) each.classList.add('fresh');
    if (!fresh.length) return;
    fresh[0].tabIndex = -1;
    fresh[0].focus({ preventScroll: true });
    fresh[0].scrollIntoView({ block: 'center' });
  }

  document.addEventListener('visibilitychange', () => {
    clearTimeout(timer);
    if (!document.hidden) timer = setTimeout(look, 1_000);
  });
  window.addEventListener('online', look);
  timer = setTimeout(look, EVERY);
})();
