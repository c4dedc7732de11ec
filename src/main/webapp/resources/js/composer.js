/*
 * The composer saves while she writes; without this script the page is a plain form whose buttons save and send.
 * - saves 3 s after the last key, every 10 s while typing, when she leaves the field and when the page is hidden
 * - never two saves under way; a save carries the next number, so an older window cannot write over a newer one
 * - a newer copy elsewhere: both are shown, she chooses, none is thrown away
 * - an ended login or a lost network: the words stay in the page, and saving goes on by itself afterwards
 * - before a story is sent, the words that could lead a stranger to somebody are marked; the server looks again
 * - toolbar and prompts put Markdown into the text
 * Nothing she writes is put into the browser's storage: the computer may be shared.
 */
'use strict';
(() => {
  const form = document.getElementById('compose');
  if (!form) return;
  const title = document.getElementById('title');
  const body = document.getElementById('body');
  const relationship = document.getElementById('relationship');
  const seq = document.getElementById('seq');
  const status = document.getElementById('saved');
  const panel = document.getElementById('beside');
  const say = document.getElementById('saving-words').dataset;
  const address = '/api/v1/drafts/' + encodeURIComponent(form.dataset.draft);
  const language = document.documentElement.lang || 'en';
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' });

  let acknowledged = Number(seq.defaultValue) || 0;
  let state = 'calm'; // calm, waiting (no network), ended (login), newer (copy elsewhere), refused
  let underway = null;
  let idle = 0, retry = 0, slow = 0, tries = 0, unsavedSince = 0;
  let leaving = false;
  let attempts = [];

  /* What is on the page, and what the server is known to have */
  const choices = name => [...form.querySelector('#' + name + '-problem').closest('fieldset').querySelectorAll('input')];
  const code = choice => choice ? choice.value.split(':').pop() : null;
  const chosen = name => code(choices(name).find(choice => choice.checked));
  const choose = (name, wanted) => choices(name).forEach(choice => { choice.checked = code(choice) === wanted; });
  // one group is a choice among the readers; its name in addresses says which
  const readers = () => {
    const choice = choices('audience').find(one => one.checked);
    return choice && choice.dataset.group ? { audience: 'GROUP', group: code(choice) } : { audience: code(choice), group: null };
  };
  const chooseReaders = story => choices('audience').forEach(choice => {
    choice.checked = choice.dataset.group
      ? story.audience === 'GROUP' && choice.dataset.group === String(story.groupId || 0) : code(choice) === story.audience;
  });
  const snapshot = () => ({
    title: title.value, body: body.value,
    ...readers(),
    toldBy: chosen('toldBy'),
    relationship: relationship.value,
    ...(window.telling ? telling.read() : {})
  });
  const printed = words => JSON.stringify(words);
  const plain = copy => ((copy.title || '') + '\n' + (copy.body || '')).replace(/\r\n?/g, '\n').trim();
  let kept = printed({ ...snapshot(), title: title.defaultValue, body: body.defaultValue, relationship: relationship.defaultValue });
  const unsaved = () => printed(snapshot()) !== kept;

  /* A screen reader says this line whenever it changes, so the same words are not put there twice. */
  function tell(words, waits) {
    clearTimeout(slow);
    if (status.textContent.trim() !== words) status.textContent = words;
    status.parentElement.classList.toggle('waits', Boolean(waits));
  }

  /* Saving. Resolves to saved, ended, newer, refused, waiting (no network) or broken (the server failed). */
  function save(hiding) {
    clearTimeout(idle);
    if (underway) return underway.then(() => save(hiding));
    if (!unsaved()) return Promise.resolve('saved');
    if (state === 'newer') return Promise.resolve('newer');
    const words = snapshot();
    const sent = JSON.stringify({ seq: acknowledged + 1, ...words });
    attempts = [...attempts.slice(-4), plain(words)];
    clearTimeout(slow);
    if (state === 'calm') slow = setTimeout(() => tell(say.busy), 1500);
    underway = fetch(address, {
      method: 'PUT', body: sent, redirect: 'manual',
      keepalive: Boolean(hiding) && new Blob([sent]).size < 60000,
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' }
    }).then(answer => heard(answer, words), () => lost('waiting'));
    return underway.finally(() => { underway = null; });
  }

  async function heard(answer, words) {
    const told = await answer.json().catch(() => ({}));
    if (answer.ok) return saved(told, words);
    if (answer.status === 401 || answer.type === 'opaqueredirect') return ended();
    if (answer.status === 409 && told.kept) return newer({ ...told.kept, ...told.kept.words });
    if (answer.status === 422 || answer.status === 413) return refused(told.errors || []);
    return lost('broken', Number(answer.headers.get('Retry-After')));
  }

  function saved(told, words) {
    acknowledged = told.seq;
    seq.value = told.seq;
    kept = printed(words);
    // from now on it has a place of its own: the way back, or a reload, leads to it and not to an empty page
    if (location.pathname === '/stories/write') history.replaceState(history.state, '', '/stories/' + told.slug + '/edit');
    if (window.telling && told.suggested) telling.suggest(told.suggested);
    attempts = [];
    tries = 0;
    unsavedSince = 0;
    clearTimeout(retry);
    if (state === 'ended') closePanel();
    if (state === 'refused') showProblems([]);
    state = 'calm';
    tell(say.at.replace('{0}', clock.format(new Date(told.savedAt))).replace('{1}', day.format(new Date(told.keptUntil))));
    if (unsaved()) soon();
    return 'saved';
  }

  function lost(how, after) {
    if (state !== 'ended') state = 'waiting';
    tell(say.retry, true);
    again((after || [5, 10, 20][Math.min(tries++, 2)]) * 1000);
    return how;
  }

  function again(milliseconds) {
    clearTimeout(retry);
    retry = setTimeout(save, milliseconds);
  }

  function ended() {
    if (state !== 'ended') {
      state = 'ended';
      const link = element('a', say.endedLink, 'button main');
      link.href = '/login/signed-in';
      link.target = '_blank';
      openPanel(element('h2', say.ended), link);
    }
    tell(say.ended, true);
    again(15000);
    return 'ended';
  }

  function refused(errors) {
    state = 'refused';
    showProblems(errors);
    tell(say.refused, true);
    return 'refused';
  }

  function showProblems(errors) {
    const own = ['title', 'body', 'relationship', 'audience', 'toldBy'];
    const chosen = ['facets', 'answers', 'contentNotes', 'need'];
    const place = field => own.includes(field) ? field : chosen.includes(field) ? 'about' : 'timeline';
    for (const name of [...own, 'about', 'timeline']) {
      const error = errors.find(one => place(one.field) === name);
      document.getElementById(name + '-problem').textContent = error ? error.message : '';
      const field = document.getElementById(name);
      if (field && own.includes(name)) field.setAttribute('aria-invalid', String(Boolean(error)));
    }
  }

  /* Two copies */
  function newer(theirs) {
    if (theirs.seq > acknowledged && attempts.includes(plain(theirs))) { // it is our own: only the answer was lost on the way
      acknowledged = theirs.seq;
      seq.value = theirs.seq;
      underway = null;
      return save();
    }
    state = 'newer';
    clearTimeout(retry);
    tell(say.newer, true);
    const keep = button(say.newerKeep, 'button main', () => {
      acknowledged = theirs.seq;
      kept = '';
      closePanel();
      save();
      body.focus();
    });
    const take = button(say.newerTake, 'button', () => {
      const mine = { title: title.value, body: body.value };
      acknowledged = theirs.seq;
      seq.value = theirs.seq;
      title.value = theirs.title || '';
      body.value = theirs.body || '';
      relationship.value = theirs.relationship || '';
      chooseReaders(theirs);
      choose('toldBy', theirs.toldBy);
      if (window.telling) telling.put(theirs);
      kept = '';
      closePanel();
      keepBelow(mine);
      save();
      body.focus();
    });
    const copies = element('div', '', 'copies');
    copies.append(copy(say.newerMine, title.value, body.value, keep), copy(say.newerTheirs, theirs.title, theirs.body, take));
    openPanel(element('h2', say.newer), element('p', say.newerWords.replace('{0}', clock.format(new Date(theirs.savedAt)))), copies);
    return 'newer';
  }

  function copy(name, itsTitle, itsBody, deed) {
    const box = element('div', '', 'copy');
    const words = element('pre', (itsTitle || say.titleless) + '\n\n' + (itsBody || ''));
    words.tabIndex = 0;
    box.append(element('h3', name), words, deed);
    return box;
  }

  function keepBelow(mine) {
    if (!plain(mine)) return;
    const box = element('section', '', 'beside before');
    const away = button(say.newerDismiss, 'button', () => { box.remove(); body.focus(); });
    box.append(element('h2', say.copy), element('p', say.newerKept), copy('', mine.title, mine.body, away));
    box.querySelector('h3').remove();
    form.after(box);
  }

  function openPanel(...parts) {
    panel.className = 'beside';
    panel.replaceChildren(...parts);
    panel.hidden = false;
  }

  function closePanel() {
    panel.hidden = true;
    panel.replaceChildren();
    state = 'calm';
  }

  function element(name, words, style) {
    const made = document.createElement(name);
    made.textContent = words;
    if (style) made.className = style;
    return made;
  }

  function button(words, style, pressed) {
    const made = element('button', words, style);
    made.type = 'button';
    made.addEventListener('click', pressed);
    return made;
  }

  /* When to save */
  function soon() {
    if (!unsavedSince) unsavedSince = Date.now();
    clearTimeout(idle);
    idle = setTimeout(save, Math.max(0, Math.min(3000, unsavedSince + 10000 - Date.now())));
  }
  form.addEventListener('input', () => { if (unsaved()) soon(); });
  form.addEventListener('focusout', () => { if (unsaved() && state === 'calm') save(); });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden' && unsaved()) save(true); });
  window.addEventListener('focus', () => { if (state === 'ended' || state === 'waiting') save(); });
  window.addEventListener('online', () => { if (state === 'waiting') save(); });
  window.addEventListener('beforeunload', event => { if (!leaving && unsaved()) event.preventDefault(); });
  window.addEventListener('pageshow', () => { leaving = false; });

  /* What could lead a stranger to somebody (ST-9). The patterns are the server's own. */
  const patterns = JSON.parse(say.private).map(each => ({ ...each, pattern: new RegExp(each.pattern, 'gu') }));
  const read = () => [title, body, relationship, ...form.querySelectorAll('[name^=event-]:is(input)')];
  const personal = () => read().flatMap(field => {
    const found = [];
    for (const { pattern, what } of patterns) {
      for (const match of field.value.matchAll(pattern)) {
        const span = { field, what, start: match.index, end: match.index + match[0].length };
        if (found.every(other => span.end <= other.start || other.end <= span.start)) found.push(span);
      }
    }
    return found.sort((one, other) => one.start - other.start).slice(0, 100);
  });

  function askFirst(found) {
    const list = element('ul', '', 'plain');
    for (const { field, what, start, end } of found) {
      const words = document.createElement('p');
      words.append('\u2026' + field.value.slice(Math.max(0, start - 40), start),
        element('mark', field.value.slice(start, end)), field.value.slice(end, end + 40) + '\u2026');
      const line = element('li', '', 'copy');
      line.append(element('p', say.privateThis + ' ' + what + ':'), words, button(say.privateShow, 'button plain', () => {
        const folded = field.closest('details');
        if (folded) folded.open = true;
        field.focus();
        field.setSelectionRange(start, end);
      }));
      list.append(line);
    }
    const anyway = element('button', say.privateAnyway, 'button');
    Object.assign(anyway, { type: 'submit', name: 'send', value: 'anyway' });
    const row = element('div', '', 'row');
    row.append(button(say.privateChange, 'button main', () => { closePanel(); body.focus(); }), anyway);
    openPanel(element('h2', say.privateTitle), element('p', say.privateWords), list, row);
    panel.focus();
    panel.scrollIntoView({ block: 'start' });
  }

  /* A button is pressed: first the words are made safe, then the form goes. */
  form.addEventListener('submit', event => {
    if (leaving) return;
    event.preventDefault();
    const pressed = event.submitter;
    save().then(outcome => {
      const found = outcome === 'saved' && pressed.name === 'send' && pressed.value !== 'anyway' ? personal() : [];
      if (found.length) {
        askFirst(found);
      } else if (outcome === 'saved' || outcome === 'broken') {
        leaving = true;
        setTimeout(() => form.requestSubmit(pressed)); // not while the first try is still being told around
      } else if (outcome === 'refused') {
        (form.querySelector('[aria-invalid=true]') || status).focus();
      } else if (!panel.hidden) {
        panel.focus();
        panel.scrollIntoView({ block: 'center' });
      }
    });
  });

  /* Toolbar and prompts */
  function put(words, from, to) {
    body.focus();
    body.setSelectionRange(from, to);
    if (!document.execCommand('insertText', false, words)) { // the way that can be undone, or the other
      body.setRangeText(words, from, to, 'end');
      body.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  body.addEventListener('put', event => put(event.detail, body.selectionEnd, body.selectionEnd));

  function around(mark) {
    const from = body.selectionStart, to = body.selectionEnd;
    put(mark + body.value.slice(from, to) + mark, from, to);
    body.setSelectionRange(from + mark.length, to + mark.length);
  }

  function before(mark) {
    const from = body.value.lastIndexOf('\n', body.selectionStart - 1) + 1;
    const to = Math.max(from, body.selectionEnd);
    put(body.value.slice(from, to).split('\n').map(line => mark + line).join('\n'), from, to);
  }

  const tools = {
    bold: () => around('**'),
    italic: () => around('_'),
    heading: () => before('## '),
    list: () => before('- '),
    quote: () => before('> '),
    link: () => {
      const from = body.selectionStart, to = body.selectionEnd, words = body.value.slice(from, to);
      put('[' + words + '](https://)', from, to);
      const end = from + words.length + 11;
      body.setSelectionRange(end, end);
    }
  };
  const bar = form.querySelector('.tools');
  const keys = [...bar.querySelectorAll('button')];
  bar.hidden = false;
  keys.forEach((key, place) => { key.tabIndex = place ? -1 : 0; });
  bar.addEventListener('click', event => {
    const key = event.target.closest('[data-tool]');
    if (key) tools[key.dataset.tool]();
  });
  bar.addEventListener('keydown', event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const here = keys.indexOf(document.activeElement);
    const next = keys[(here + step + keys.length) % keys.length];
    keys[here].tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });

  for (const prompt of form.querySelectorAll('[data-prompt]')) {
    const words = prompt.textContent;
    prompt.replaceWith(button(words, 'button', () => {
      const gap = body.value.trim() ? body.value.endsWith('\n') ? '\n' : '\n\n' : '';
      put(gap + '## ' + words + '\n\n', body.value.length, body.value.length);
      body.scrollIntoView({ block: 'nearest' });
    }));
  }

  /* Enter in a one-line field goes on to the story and sends nothing. */
  form.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.matches('input[type=text]')) {
      event.preventDefault();
      body.focus();
    }
  });

  /* Her own time zone, unless she has chosen one. */
  const zone = document.getElementById('zone');
  if (zone.value === 'UTC' && !document.getElementById('later').checked) {
    zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone || zone.value;
  }

  const previewed = document.getElementById('previewed');
  if (previewed) previewed.focus();
  if (unsaved()) soon();
})();
