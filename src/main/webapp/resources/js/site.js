/*
 * Makes reading pages nicer; every page works without it.
 * - says "2 days ago" where the page says a date, and keeps the full date as title
 * - "Reply" brings the comment form under the comment (the link leads to a plain page otherwise)
 * - a form is sent once, however often the button is pressed
 * - "Leave quickly" leaves no way back
 * - text areas grow with the words in browsers that do not do this by themselves
 */
'use strict';
(() => {
  const language = document.documentElement.lang || 'en';

  function tellTimes() {
    const ago = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    const full = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23' });
    for (const time of document.querySelectorAll('time.when')) {
      const then = new Date(time.dateTime);
      if (isNaN(then)) continue;
      const minutes = Math.round((then - Date.now()) / 60000);
      const days = Math.round((new Date(then).setHours(0, 0, 0, 0) - new Date().setHours(0, 0, 0, 0)) / 86400000);
      time.title = full.format(then);
      if (days < -30 || minutes > 1) continue;
      if (days < 0 && minutes < -720) time.textContent = ago.format(days, 'day');
      else if (minutes <= -60) time.textContent = ago.format(Math.round(minutes / 60), 'hour');
      else time.textContent = ago.format(Math.min(minutes, 0), 'minute');
    }
  }

  /* There is one form, and it moves: what she has written goes with it and is never in two places. */
  function replyInPlace(form) {
    const label = form.querySelector('label');
    const plainLabel = label.textContent;
    const words = form.querySelector('textarea');
    const home = document.createComment('the form lives here');
    const from = form.elements.from;
    const place = from.value;
    form.before(home);

    const parent = document.createElement('input');
    parent.type = 'hidden';
    parent.name = 'parentId';

    const cancel = document.createElement('button');
    cancel.type = 'button';
    cancel.className = 'button plain';
    cancel.textContent = form.dataset.cancel;
    let opener = null;
    cancel.addEventListener('click', () => {
      home.after(form);
      label.textContent = plainLabel;
      parent.remove();
      cancel.remove();
      from.value = place;
      opener.focus();
    });

    document.addEventListener('click', event => {
      const link = event.target.closest('a.reply');
      if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      opener = link;
      parent.value = link.dataset.parent;
      from.value = link.pathname; // a login on the way leads back to the reply
      label.textContent = form.dataset.reply.replace('{0}', () => link.dataset.name);
      form.prepend(parent);
      form.querySelector('.row').append(cancel);
      link.closest('.comment').querySelector('.sheet').append(form);
      words.focus();
    });
  }

  function sendOnce() {
    document.addEventListener('submit', event => {
      const form = event.target;
      if (event.defaultPrevented || form.method !== 'post') return;
      if (form.dataset.sent) return event.preventDefault();
      form.dataset.sent = 'yes';
      const button = event.submitter;
      if (!button) return;
      button.setAttribute('aria-disabled', 'true');
      if (form.dataset.busy) {
        button.dataset.words = button.textContent;
        button.textContent = form.dataset.busy;
      }
    });
    window.addEventListener('pageshow', () => {
      for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent;
      for (const button of document.querySelectorAll('[aria-disabled]')) {
        button.removeAttribute('aria-disabled');
        if (button.dataset.words) button.textContent = button.dataset.words;
      }
    });
  }

  function grow(area) {
    const now = window.scrollY;
    area.style.height = 'auto';
    area.style.height = area.scrollHeight + 4 + 'px';
    window.scrollTo(window.scrollX, now);
  }

  /* Out at once, and "back" does not lead here again; the page is empty while the other one is on its way. */
  function leaveQuickly() {
    const leave = document.getElementById('leave-quickly');
    if (!leave) return;
    leave.addEventListener('click', event => {
      event.preventDefault();
      document.title = '…';
      document.body.replaceChildren();
      location.replace(leave.href);
    });
  }

  tellTimes();
  leaveQuickly();
  document.addEventListener('words-came', tellTimes);
  const form = document.getElementById('comment-form');
  if (form) replyInPlace(form);
  sendOnce();
  if (!CSS.supports('field-sizing', 'content')) {
    for (const area of document.querySelectorAll('textarea')) if (area.value) grow(area);
    document.addEventListener('input', event => { if (event.target.matches('textarea')) grow(event.target); });
  }
})();
